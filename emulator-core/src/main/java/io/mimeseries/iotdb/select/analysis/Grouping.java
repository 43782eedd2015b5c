package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.plan.Windowing;
import io.mimeseries.iotdb.select.tree.Errors;
import io.mimeseries.iotdb.select.window.WindowSpec;
import org.jspecify.annotations.Nullable;

/**
 * The windows that a query asks for.
 *
 * @param aggregation false of raw columns, which have none
 * @param part the part of GROUP BY that makes windows, null without one
 * @param spec of windows by time, null for others and where the range is left out
 */
record Grouping(
        boolean aggregation,
        @Nullable GroupBy part,
        @Nullable WindowSpec spec,
        IotDbVersion version) {

    private boolean isLater() {
        return version.isAtLeast(IotDbVersion.V1_3_2);
    }

    /** Whether a row of the result has a time. */
    boolean hasTimes() {
        return !aggregation || part != null;
    }

    /**
     * Null for raw columns.
     *
     * @param single finds the timeseries of the expression by whose values windows are cut
     */
    @Nullable
    Windowing windowing(PipelineBuilder builder, SingleExpression single) {
        if (!aggregation) {
            return null;
        }
        if (part == null) {
            return new Windowing.Whole(isLater() ? Long.MIN_VALUE : 0);
        }
        return part.accept(new Reader(builder, single));
    }

    private final class Reader implements GroupBy.Visitor<Windowing> {
        private final PipelineBuilder builder;
        private final SingleExpression single;

        Reader(PipelineBuilder builder, SingleExpression single) {
            this.builder = builder;
            this.single = single;
        }

        @Override
        public Windowing visit(GroupBy.TimeWindows node) {
            if (spec == null) {
                throw Errors.semantic("The query time range should be specified in the GROUP BY TIME clause.");
            }
            return new Windowing.ByTime(spec, isLater());
        }

        @Override
        public Windowing visit(GroupBy.Levels node) {
            throw new IllegalArgumentException("no windows");
        }

        @Override
        public Windowing visit(GroupBy.Tags node) {
            throw new IllegalArgumentException("no windows");
        }

        @Override
        public Windowing visit(GroupBy.Variation node) {
            var control = builder.source(single.of(node.expression()));
            var type = control.type();
            if (node.delta() != 0 && (type == null || !type.isNumeric())) {
                throw Errors.semantic("Only support numeric type when delta != 0");
            }
            return new Windowing.ByVariation(control, node.delta(), node.ignoreNull());
        }

        @Override
        public Windowing visit(GroupBy.Condition node) {
            var control = builder.source(single.of(node.predicate()));
            if (control.type() != DataType.BOOLEAN) {
                throw Errors.semantic("Only support boolean type in predict of group by series");
            }
            var keep = node.keep();
            if (keep == null) {
                return new Windowing.ByCondition(control, BinaryOperator.GREATER_OR_EQUAL, 0, node.ignoreNull());
            }
            if (keep instanceof Literal.IntegerLiteral number) {
                return new Windowing.ByCondition(
                        control, BinaryOperator.GREATER_OR_EQUAL, Long.parseLong(number.text()), node.ignoreNull());
            }
            if (keep instanceof Expression.Binary comparison
                    && comparison.operator().isComparison()
                    && comparison.left() instanceof Expression.Timeseries left
                    && left.path().toString().equalsIgnoreCase("keep")
                    && comparison.right() instanceof Literal.IntegerLiteral number) {
                return new Windowing.ByCondition(
                        control, comparison.operator(), Long.parseLong(number.text()), node.ignoreNull());
            }
            throw Errors.semantic(
                    "Please check the keep condition ([" + single.scope().text().of(keep)
                            + "]), it need to be a constant or a compare expression constructed by 'keep' and a long number.");
        }

        @Override
        public Windowing visit(GroupBy.Session node) {
            return new Windowing.BySession(SqlTimes.length(node.interval()));
        }

        @Override
        public Windowing visit(GroupBy.Count node) {
            if (node.size() == 0) {
                throw new NotEmulatedException("GROUP BY COUNT of no rows");
            }
            return new Windowing.ByCount(builder.source(single.of(node.expression())), node.size(), node.ignoreNull());
        }
    }
}
