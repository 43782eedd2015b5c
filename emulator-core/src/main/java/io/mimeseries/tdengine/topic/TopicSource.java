package io.mimeseries.tdengine.topic;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.select.scope.Parts;
import java.util.function.Predicate;

/** The one table that a topic's query reads: rows as they are, neither joined nor gathered. */
final class TopicSource {
    private TopicSource() {}

    static TableName of(Query query) {
        if (query instanceof Select select
                && select.from() instanceof TableReference.Table table
                && select.window() == null
                && select.groupBy().isEmpty()
                && !select.distinct()
                && select.orderBy().isEmpty()
                && select.limit() == null
                && select.partitionLimit() == null) {
            return table.name();
        }
        throw ErrorCode.INVALID_TOPIC_QUERY.error();
    }

    /** Refuses functions of many rows. */
    static void requirePlain(Query query, Predicate<String> isGroupFunction) {
        if (query instanceof Select select
                && select.items().stream()
                        .anyMatch(item -> Parts.any(
                                item.expression(),
                                part -> part instanceof Expression.Function call
                                        && isGroupFunction.test(call.name())))) {
            throw ErrorCode.INVALID_TOPIC_QUERY.error();
        }
    }
}
