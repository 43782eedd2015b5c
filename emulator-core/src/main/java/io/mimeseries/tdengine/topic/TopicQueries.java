package io.mimeseries.tdengine.topic;

import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.StatementContext;
import java.util.List;

/** Says what the rows of a query would be, without running it. */
@FunctionalInterface
public interface TopicQueries {

    /** @throws io.mimeseries.tdengine.TDengineException where the query itself would fail */
    List<ResultColumn> columns(Query query, StatementContext context);
}
