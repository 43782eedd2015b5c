package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.tdengine.select.explain.Outline;
import io.mimeseries.tdengine.select.plan.PlannedQuery;

/** Finds out what a query means. */
public final class QueryAnalysis implements Query.QueryVisitor<PlannedQuery> {
    private final Environment environment;

    public QueryAnalysis(Environment environment) {
        this.environment = environment;
    }

    /** @throws io.mimeseries.tdengine.TDengineException with the first fault, in the order of the real server */
    public PlannedQuery analyse(Query query) {
        return query.acceptQuery(this);
    }

    /**
     * What EXPLAIN shows of a query.
     *
     * @throws io.mimeseries.tdengine.TDengineException with the query's first fault
     */
    public Outline outline(Query query) {
        if (query instanceof Select select) {
            return new SelectAnalysis(environment, select).outline();
        }
        analyse(query);
        throw new NotEmulatedException("EXPLAIN of UNION");
    }

    @Override
    public PlannedQuery visit(Select node) {
        return new SelectAnalysis(environment, node).analyse();
    }

    @Override
    public PlannedQuery visit(Query.Union node) {
        return new UnionAnalysis(environment).analyse(node);
    }
}
