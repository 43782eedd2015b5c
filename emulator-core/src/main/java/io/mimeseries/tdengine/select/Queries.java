package io.mimeseries.tdengine.select;

import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.TDengineSettings;
import io.mimeseries.tdengine.catalogue.SystemTables;
import io.mimeseries.tdengine.select.analysis.Environment;
import io.mimeseries.tdengine.select.analysis.QueryAnalysis;
import io.mimeseries.tdengine.select.explain.Outline;
import io.mimeseries.tdengine.select.group.GroupFunctions;
import io.mimeseries.tdengine.select.plan.OutputColumn;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.TDengineStore;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs queries. Safe for use by many threads. */
public final class Queries {
    private static final int NAME_BYTES = 64;
    private final TDengineStore store;
    private final SystemTables systemTables;
    private final GroupFunctions functions;
    private final Supplier<TDengineSettings> settings;

    /** @param settings asked for each query */
    public Queries(
            TDengineStore store,
            SystemTables systemTables,
            GroupFunctions functions,
            Supplier<TDengineSettings> settings) {
        this.settings = settings;
        this.store = store;
        this.systemTables = systemTables;
        this.functions = functions;
    }

    /** Captures what the query reads; its rows are computed as they are fetched. */
    public Answer run(Query query, StatementContext context) {
        return answer(plan(query, context));
    }

    /** The query, ready to be computed from what the store holds now. */
    public PlannedQuery plan(Query query, StatementContext context) {
        return store.read(view -> new QueryAnalysis(environment(view, context)).analyse(query));
    }

    /** What EXPLAIN shows of the query. */
    Outline outline(Query query, StatementContext context) {
        return store.read(view -> new QueryAnalysis(environment(view, context)).outline(query));
    }

    /** What a query is analysed against. */
    public Environment environment(StoreView view, StatementContext context) {
        return new Environment(
                view, systemTables, functions, context, settings.get().checkKeep());
    }

    private static Answer answer(PlannedQuery query) {
        var columns = query.columns().stream().map(Queries::column).toList();
        return new Answer.Rows(
                columns, query.precision(), new Batched(query.rows().get()));
    }

    private static ResultColumn column(OutputColumn column) {
        return new ResultColumn(cut(column.name()), column.type());
    }

    /** No character is cut in two. */
    private static String cut(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= NAME_BYTES) {
            return name;
        }
        var end = NAME_BYTES;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    /** Looks one batch ahead and leaves out empty ones. */
    private static final class Batched implements Iterator<RowBatch> {
        private final RowStream rows;
        private @Nullable RowBatch next;

        Batched(RowStream rows) {
            this.rows = rows;
            advance();
        }

        private void advance() {
            do {
                next = rows.next();
            } while (next != null && next.size() == 0);
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public RowBatch next() {
            var current = next;
            if (current == null) {
                throw new NoSuchElementException();
            }
            advance();
            return current;
        }
    }
}
