package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.select.join.JoinSpec;
import io.mimeseries.tdengine.type.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Which rows of the other side are near. */
record NearbyRows(Precision precision, boolean byRight) {

    JoinSpec.Nearby of(TableReference.Join node, @Nullable ComparisonOperator operator) {
        if (node.kind() == TableReference.Join.Kind.WINDOW) {
            var offset = node.windowOffset();
            if (offset == null || operator != null) {
                throw ErrorCode.INVALID_JOIN_CONDITION.error();
            }
            return new JoinSpec.Nearby(
                    time(offset.start()), time(offset.end()), false, limit(node.limit(), Integer.MAX_VALUE));
        }
        var limit = limit(node.limit(), 1);
        return switch (seen(operator)) {
            case GREATER_OR_EQUAL -> new JoinSpec.Nearby(Long.MIN_VALUE, 0, true, limit);
            case GREATER -> new JoinSpec.Nearby(Long.MIN_VALUE, -1, true, limit);
            case LESS_OR_EQUAL -> new JoinSpec.Nearby(0, Long.MAX_VALUE, false, limit);
            case LESS -> new JoinSpec.Nearby(1, Long.MAX_VALUE, false, limit);
            case EQUAL -> new JoinSpec.Nearby(0, 0, false, limit);
            case NOT_EQUAL, LIKE, NOT_LIKE, MATCH, NMATCH, CONTAINS -> throw ErrorCode.INVALID_JOIN_CONDITION.error();
        };
    }

    /** As the side whose rows stay compares itself with the other one. */
    private ComparisonOperator seen(@Nullable ComparisonOperator operator) {
        if (operator == null) {
            return ComparisonOperator.GREATER_OR_EQUAL;
        }
        return byRight ? JoinSides.mirrored(operator) : operator;
    }

    private long time(Literal literal) {
        var text = literal.text();
        var negative = text.startsWith("-");
        var span = TimeSpan.parse(negative || text.startsWith("+") ? text.substring(1) : text);
        if (span == null) {
            throw ErrorCode.INVALID_VALUE_TYPE.about(text);
        }
        return negative ? -span.in(precision) : span.in(precision);
    }

    private static int limit(@Nullable Literal literal, int otherwise) {
        if (literal == null) {
            return otherwise;
        }
        return literal.text().length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(literal.text());
    }
}
