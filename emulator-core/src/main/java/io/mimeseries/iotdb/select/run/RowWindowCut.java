package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.select.plan.AggregateTyping;
import io.mimeseries.iotdb.select.plan.Windowing;
import io.mimeseries.iotdb.select.window.RowWindow;
import io.mimeseries.iotdb.select.window.RowWindows;
import io.mimeseries.query.Nulls;
import java.util.List;

/**
 * Cuts rows into windows by what they hold.
 *
 * @param rows the rows that take part: those whose control value is null may not
 * @param windows over them
 */
record RowWindowCut(RowBatch rows, List<RowWindow> windows) {

    /** What the windows depend on. */
    static List<CompiledExpression> controls(Windowing windowing) {
        return windowing.accept(new Controls());
    }

    /** @param all the last column is the control value, if there is one */
    static RowWindowCut of(Windowing windowing, RowBatch all) {
        return windowing.accept(new Cut(all));
    }

    private record Controls() implements Windowing.Visitor<List<CompiledExpression>> {
        @Override
        public List<CompiledExpression> visit(Windowing.Whole windowing) {
            return List.of();
        }

        @Override
        public List<CompiledExpression> visit(Windowing.ByTime windowing) {
            return List.of();
        }

        @Override
        public List<CompiledExpression> visit(Windowing.BySession windowing) {
            return List.of();
        }

        @Override
        public List<CompiledExpression> visit(Windowing.ByVariation windowing) {
            return List.of(windowing.control());
        }

        @Override
        public List<CompiledExpression> visit(Windowing.ByCondition windowing) {
            return List.of(windowing.control());
        }

        @Override
        public List<CompiledExpression> visit(Windowing.ByCount windowing) {
            return List.of(windowing.control());
        }
    }

    private record Cut(RowBatch all) implements Windowing.Visitor<RowWindowCut> {
        @Override
        public RowWindowCut visit(Windowing.Whole windowing) {
            throw new IllegalArgumentException("no rows needed");
        }

        @Override
        public RowWindowCut visit(Windowing.ByTime windowing) {
            throw new IllegalArgumentException("no rows needed");
        }

        @Override
        public RowWindowCut visit(Windowing.ByVariation windowing) {
            var rows = withControl(windowing.ignoreNull());
            return new RowWindowCut(rows, RowWindows.byVariation(control(rows), windowing.delta()));
        }

        @Override
        public RowWindowCut visit(Windowing.ByCondition windowing) {
            var rows = withControl(windowing.ignoreNull());
            var suits = AggregateTyping.length(windowing.keep(), windowing.length());
            return new RowWindowCut(rows, RowWindows.byCondition((BooleanColumn) control(rows), suits::suits));
        }

        @Override
        public RowWindowCut visit(Windowing.BySession windowing) {
            return new RowWindowCut(all, RowWindows.bySession(all.times(), windowing.gap()));
        }

        @Override
        public RowWindowCut visit(Windowing.ByCount windowing) {
            var rows = withControl(windowing.ignoreNull());
            return new RowWindowCut(rows, RowWindows.byCount(rows.size(), windowing.size()));
        }

        private RowBatch withControl(boolean ignoreNull) {
            return ignoreNull ? Batches.gather(all, Nulls.rowsWithValue(control(all), 0, all.size())) : all;
        }

        private static Column control(RowBatch rows) {
            return rows.values().get(rows.values().size() - 1);
        }
    }
}
