package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CountDatabasesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CountDevicesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CountNodesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CountTimeseriesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowChildNodesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowChildPathsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowDatabasesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowDevicesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowNodesInTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowPathsSetTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowPathsUsingTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowTemplatesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowTimeseriesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowTtlContext;
import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Turns SHOW and COUNT over the schema into records. */
final class SchemaQueryBuilder extends Builder<SchemaQuery> {
    private final Paths paths;
    private final Names names;
    private final Pages pages;
    private final SchemaFilters filters;

    SchemaQueryBuilder(Paths paths) {
        this.paths = paths;
        this.names = paths.names();
        this.pages = new Pages(names.refusals());
        this.filters = new SchemaFilters(names);
    }

    @Override
    public SchemaQuery visitShowDatabases(ShowDatabasesContext context) {
        return new SchemaQuery.ShowDatabases(context.DETAILS() != null, paths.ofOptional(context.prefixPath()));
    }

    @Override
    public SchemaQuery visitShowDevices(ShowDevicesContext context) {
        return new SchemaQuery.ShowDevices(
                paths.ofOptional(context.prefixPath()),
                context.WITH() != null,
                context.deviceFilter() == null ? null : context.deviceFilter().accept(filters),
                pages.of(context.rowPagination()));
    }

    @Override
    public SchemaQuery visitShowTimeseries(ShowTimeseriesContext context) {
        return new SchemaQuery.ShowTimeseries(
                context.LATEST() != null,
                paths.ofOptional(context.prefixPath()),
                filters.ofOptional(context.timeseriesFilter()),
                pages.of(context.rowPagination()));
    }

    @Override
    public SchemaQuery visitShowChildPaths(ShowChildPathsContext context) {
        return new SchemaQuery.ShowChildPaths(paths.ofOptional(context.prefixPath()));
    }

    @Override
    public SchemaQuery visitShowChildNodes(ShowChildNodesContext context) {
        return new SchemaQuery.ShowChildNodes(paths.ofOptional(context.prefixPath()));
    }

    @Override
    public SchemaQuery visitShowTtl(ShowTtlContext context) {
        return new SchemaQuery.ShowTtl(paths.of(context.prefixPath()));
    }

    @Override
    public SchemaQuery visitShowTemplates(ShowTemplatesContext context) {
        return new SchemaQuery.ShowTemplates();
    }

    @Override
    public SchemaQuery visitShowNodesInTemplate(ShowNodesInTemplateContext context) {
        return new SchemaQuery.ShowNodesInTemplate(names.of(context.identifier()));
    }

    @Override
    public SchemaQuery visitShowPathsSetTemplate(ShowPathsSetTemplateContext context) {
        return new SchemaQuery.ShowPathsSetTemplate(names.of(context.identifier()));
    }

    @Override
    public SchemaQuery visitShowPathsUsingTemplate(ShowPathsUsingTemplateContext context) {
        return new SchemaQuery.ShowPathsUsingTemplate(
                paths.ofOptional(context.prefixPath()), names.of(context.identifier()));
    }

    @Override
    public SchemaQuery visitCountDatabases(CountDatabasesContext context) {
        return new SchemaQuery.CountDatabases(paths.ofOptional(context.prefixPath()));
    }

    @Override
    public SchemaQuery visitCountDevices(CountDevicesContext context) {
        return new SchemaQuery.CountDevices(paths.ofOptional(context.prefixPath()));
    }

    @Override
    public SchemaQuery visitCountTimeseries(CountTimeseriesContext context) {
        var path = paths.ofOptional(context.prefixPath());
        var level = context.INTEGER() == null ? null : level(context.INTEGER());
        return new SchemaQuery.CountTimeseries(path, filters.ofOptional(context.timeseriesFilter()), level);
    }

    @Override
    public SchemaQuery visitCountNodes(CountNodesContext context) {
        return new SchemaQuery.CountNodes(paths.of(context.prefixPath()), level(context.INTEGER()));
    }

    private Integer level(TerminalNode digits) {
        return names.refusals().integer(digits.getText());
    }
}
