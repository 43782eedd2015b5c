package io.mimeseries.influxdb.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.InfluxQlNotEmulatedException;
import io.mimeseries.grammar.influxql.InfluxQlSyntaxException;
import io.mimeseries.grammar.influxql.StatementCache;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.StatementResult;
import io.mimeseries.influxdb.auth.Authorizer;
import io.mimeseries.influxdb.bounds.Limits;
import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.catalog.CatalogException;
import io.mimeseries.influxdb.monitor.Monitor;
import io.mimeseries.influxdb.monitor.QueryStatistics;
import io.mimeseries.influxdb.statement.support.PassingFailureException;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.store.InfluxStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the statements of a request in order, up to the first that fails. Safe for use by many threads. */
public final class StatementRunner {
    private static final int CACHED_TEXTS = 256;

    private final StatementCache cache = new StatementCache(CACHED_TEXTS);
    private final StatementFamilies families;
    private final QueryStatistics statistics;

    /**
     * @param limits those that hold for a query that begins now
     * @param queryCreated is told when there may be a new continuous query
     */
    public StatementRunner(
            InfluxStore store,
            Clock clock,
            Monitor monitor,
            SelectExecutor select,
            Supplier<Limits> limits,
            Runnable queryCreated) {
        var queries = new RunningQueries(clock, limits);
        families = new StatementFamilies(store, clock, monitor, select, queries, queryCreated);
        statistics = monitor.queries();
    }

    /**
     * @param abandoned tells when nobody waits for the answer any more
     * @throws InfluxDbException if the text cannot be parsed, or not all of it is allowed: nothing has run then
     */
    public List<StatementResult> run(QueryRequest request, Authorizer authorizer, BooleanSupplier abandoned) {
        List<Statement> statements;
        try {
            statements = cache.parse(request.text(), request.parameters());
        } catch (InfluxQlSyntaxException e) {
            throw new InfluxDbException(InfluxDbException.Kind.INVALID, "error parsing query: " + e.getMessage());
        } catch (InfluxQlNotEmulatedException e) {
            return List.of(failed(0, e.getMessage()));
        }
        authorizer.authorizeQuery(statements, request.database());
        try {
            return counted(
                    statements, request.database(), abandoned, task -> run(statements, request, authorizer, task));
        } catch (StatementException e) {
            // one query too many
            return List.of(failed(0, e.getMessage()));
        }
    }

    /**
     * Runs the SELECT of a continuous query.
     *
     * @throws StatementException if it fails
     */
    public void run(Statement.Select select, String database) {
        counted(List.of(select), database, () -> false, task -> {
            try {
                return families.selects().run(select, new StatementContext(database, "", Authorizer.OPEN, task));
            } catch (CatalogException e) {
                throw new StatementException(String.valueOf(e.getMessage()));
            }
        });
    }

    private <T> T counted(
            List<Statement> statements, String database, BooleanSupplier abandoned, Function<QueryTask, T> run) {
        var task = families.queries().begin(statements, database, abandoned);
        statistics.began();
        var start = System.nanoTime();
        try {
            return run.apply(task);
        } catch (StatementException | NotEmulatedException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            statistics.failed();
            throw e;
        } finally {
            statistics.ended(System.nanoTime() - start);
            families.queries().end(task);
        }
    }

    private List<StatementResult> run(
            List<Statement> statements, QueryRequest request, Authorizer authorizer, QueryTask task) {
        var context = new StatementContext(request.database(), request.retentionPolicy(), authorizer, task);
        var dispatcher = new StatementDispatcher(families, context);
        var results = new ArrayList<StatementResult>(statements.size());
        for (int index = 0; index < statements.size(); index++) {
            StatementResult result;
            try {
                result = run(index, statements.get(index), dispatcher, request.readOnly());
            } catch (PassingFailureException e) {
                results.add(failed(index, e.getMessage()));
                continue;
            } catch (NotEmulatedException e) {
                // stays, where the real server's own errors get lost: nobody is to miss it
                results.add(failed(index, e.getMessage()));
                addNotExecuted(results, index + 1, statements.size() - index - 1);
                break;
            }
            results.add(result);
            if (result.error() != null) {
                addNotExecuted(results, index, statements.size() - index - 1);
                break;
            }
        }
        return results;
    }

    private static StatementResult run(
            int index, Statement statement, StatementDispatcher dispatcher, boolean readOnly) {
        try {
            var outcome = statement.accept(dispatcher);
            var change = outcome.change();
            var warnings = change == null || !readOnly
                    ? List.<String>of()
                    : List.of(StatementErrors.deprecatedRead(change.toString()));
            return new StatementResult(index, outcome.series(), warnings, null, outcome.ignored());
        } catch (StatementException | CatalogException e) {
            return failed(index, e.getMessage());
        } catch (UnnumberedStatementException e) {
            return failed(0, e.getMessage());
        }
    }

    /** What the real server says of each statement that it did not run: the number is that of the failed one. */
    private static void addNotExecuted(List<StatementResult> results, int number, int statements) {
        for (int i = 0; i < statements; i++) {
            results.add(failed(number, StatementErrors.NOT_EXECUTED));
        }
    }

    private static StatementResult failed(int index, @Nullable String text) {
        return new StatementResult(index, List.of(), List.of(), String.valueOf(text));
    }
}
