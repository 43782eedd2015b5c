package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ClearCacheContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.FlushContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.KillQueryContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.LoadConfigurationContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.LoadFileContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.MergeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.OnNodesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.RepairDataContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SetSystemStatusContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowCurrentTimestampContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowQueriesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowVersionContext;
import io.mimeseries.grammar.iotdb.ast.AdministrationStatement;
import io.mimeseries.grammar.iotdb.ast.Attribute;
import java.util.Locale;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Turns statements about the server itself into records. */
final class AdministrationBuilder extends Builder<AdministrationStatement> {
    private final Paths paths;
    private final QueryBuilder queries;
    private final Pages pages;

    AdministrationBuilder(Paths paths, QueryBuilder queries) {
        this.paths = paths;
        this.queries = queries;
        this.pages = new Pages(paths.names().refusals());
    }

    @Override
    public AdministrationStatement visitMerge(MergeContext context) {
        return new AdministrationStatement.Merge(context.FULL() != null, onCluster(context.onNodes()));
    }

    @Override
    public AdministrationStatement visitFlush(FlushContext context) {
        return new AdministrationStatement.Flush(
                paths.of(context.prefixPath()),
                context.booleanLiteral() == null
                        ? null
                        : context.booleanLiteral().TRUE() != null,
                onCluster(context.onNodes()));
    }

    @Override
    public AdministrationStatement visitClearCache(ClearCacheContext context) {
        return new AdministrationStatement.ClearCache(onCluster(context.onNodes()));
    }

    @Override
    public AdministrationStatement visitLoadConfiguration(LoadConfigurationContext context) {
        return new AdministrationStatement.LoadConfiguration(onCluster(context.onNodes()));
    }

    @Override
    public AdministrationStatement visitSetSystemStatus(SetSystemStatusContext context) {
        return new AdministrationStatement.SetSystemStatus(context.READONLY() != null, onCluster(context.onNodes()));
    }

    @Override
    public AdministrationStatement visitRepairData(RepairDataContext context) {
        return new AdministrationStatement.RepairData(context.START() != null, onCluster(context.onNodes()));
    }

    @Override
    public AdministrationStatement visitShowVersion(ShowVersionContext context) {
        return new AdministrationStatement.ShowVersion();
    }

    @Override
    public AdministrationStatement visitShowQueries(ShowQueriesContext context) {
        return new AdministrationStatement.ShowQueries(
                queries.where(context.whereClause()),
                queries.orderBy(context.orderByClause(), SortItems.OF_QUERIES),
                pages.of(context.rowPagination()));
    }

    @Override
    public AdministrationStatement visitShowCurrentTimestamp(ShowCurrentTimestampContext context) {
        return new AdministrationStatement.ShowCurrentTimestamp();
    }

    @Override
    public AdministrationStatement visitKillQuery(KillQueryContext context) {
        return new AdministrationStatement.KillQuery(context.STRING() == null ? null : text(context.STRING()));
    }

    @Override
    public AdministrationStatement visitLoadFile(LoadFileContext context) {
        return new AdministrationStatement.LoadFile(
                text(context.STRING()),
                context.loadAttribute().stream()
                        .map(pair -> new Attribute(
                                pair.getChild(0).getText().toLowerCase(Locale.ROOT),
                                pair.getChild(2).getText()))
                        .toList());
    }

    private static boolean onCluster(@Nullable OnNodesContext context) {
        return context == null || context.LOCAL() == null;
    }

    private static String text(TerminalNode string) {
        return Spelling.withoutQuotes(string.getText());
    }
}
