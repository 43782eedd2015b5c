package io.mimeseries.tdengine.subscription;

import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.store.StoreView;

/** Makes a query ready to be computed from what a view shows. */
@FunctionalInterface
public interface RowPlanner {
    PlannedQuery plan(Query query, StoreView view, StatementContext context);
}
