package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.column.ColumnType;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.catalogue.SystemTable;
import io.mimeseries.tdengine.catalogue.SystemTables;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.source.RelationSource;
import io.mimeseries.tdengine.select.source.Source;
import io.mimeseries.tdengine.select.source.SourceColumn;
import io.mimeseries.tdengine.select.source.TableSources;
import io.mimeseries.tdengine.select.source.WantedColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what stands in FROM. */
final class FromClause implements TableReference.Visitor<Source> {
    private final Environment environment;
    private final WantedColumns wanted;
    private final @Nullable Expression where;
    private final Set<String> tables = new HashSet<>();
    private boolean never;

    /** @param where a condition that also says which rows of an inner join belong together */
    FromClause(Environment environment, WantedColumns wanted, @Nullable Expression where) {
        this.environment = environment;
        this.wanted = wanted;
        this.where = where;
    }

    /** One row without columns: what is selected from without FROM. */
    static Source nothing() {
        return new RelationSource(
                List.of(),
                Precision.MILLISECONDS,
                Source.TimeLine.NONE,
                () -> RowStream.of(List.of(new RowBatch(1, List.of()))));
    }

    /** The names by which columns may be qualified. */
    Set<String> tables() {
        return tables;
    }

    /** Whether a query stands there that never has rows. */
    boolean isNever() {
        return never;
    }

    @Override
    public Source visit(TableReference.Table node) {
        var alias = (node.alias() == null ? node.name().table() : node.alias()).text();
        var source = table(node.name(), alias);
        name(alias);
        return source;
    }

    private void name(String alias) {
        if (!tables.add(alias)) {
            throw ErrorCode.NOT_UNIQUE_TABLE.about(alias);
        }
    }

    private Source table(TableName name, String alias) {
        var databaseName = name.database() == null
                ? environment.context().database()
                : name.database().text();
        if (databaseName == null) {
            throw ErrorCode.DATABASE_NOT_SPECIFIED.error();
        }
        if (SystemTables.isSystemDatabase(databaseName)) {
            var table =
                    environment.systemTables().find(databaseName, name.table().text());
            if (table == null) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            return system(table, alias);
        }
        var database = environment.view().database(databaseName);
        if (database == null) {
            throw ErrorCode.DATABASE_MISSING.error();
        }
        var table = database.find(name.table().text());
        if (table == null) {
            throw ErrorCode.TABLE_MISSING.error();
        }
        return new TableSources(environment.view(), wanted, environment.keepChecked()).of(database, table, alias);
    }

    private Source system(SystemTable table, String alias) {
        var columns = new ArrayList<SourceColumn>();
        table.columns()
                .forEach(column ->
                        columns.add(new SourceColumn(alias, column.name(), column.type(), Role.COLUMN, true)));
        var rows = table.rows(environment.view(), environment.context());
        var values = new ArrayList<>(rows.values());
        if (wanted.names().contains("tbname")) {
            columns.add(TableSources.tableName(alias));
            values.add(Batches.constant(ColumnType.STRING, table.name(), rows.size()));
        }
        var batch = new RowBatch(rows.size(), values);
        return new RelationSource(
                columns, Precision.MILLISECONDS, Source.TimeLine.NONE, () -> RowStream.of(List.of(batch)));
    }

    @Override
    public Source visit(TableReference.Subquery node) {
        var alias = node.alias() == null ? null : node.alias().text();
        var query = new QueryAnalysis(environment).analyse(node.query());
        never = query.never();
        if (alias != null) {
            name(alias);
        }
        return new RelationSource(
                columns(query, alias), query.precision(), query.timeLine(), query.descends(), query.rows());
    }

    private static List<SourceColumn> columns(PlannedQuery query, @Nullable String alias) {
        var columns = new ArrayList<SourceColumn>();
        var timed = false;
        for (var column : query.columns()) {
            var isTime = column.time() && !timed;
            timed |= isTime;
            columns.add(new SourceColumn(
                    alias, column.name(), column.type(), isTime ? Role.PRIMARY_TIMESTAMP : Role.COLUMN, true));
        }
        return columns;
    }

    @Override
    public Source visit(TableReference.Join node) {
        var left = node.left().accept(this);
        var right = node.right().accept(this);
        never = false;
        var conditions = new ArrayList<Expression>();
        if (node.on() != null) {
            conditions.addAll(WhereClause.conjuncts(node.on()));
        }
        if (node.side() == TableReference.Join.Side.INNER && where != null) {
            conditions.addAll(InnerConditions.of(WhereClause.conjuncts(where), left, right));
        }
        if (conditions.isEmpty() && where != null && node.side() == TableReference.Join.Side.INNER) {
            conditions.add(where);
        }
        return new JoinAnalysis(environment, tables).join(node, left, right, conditions);
    }

    @Override
    public Source visit(TableReference.Trigger node) {
        throw new NotEmulatedException("%%" + node.kind());
    }
}
