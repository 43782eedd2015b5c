package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Concatenation;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.ArrayList;
import java.util.List;

/** The results of one call for the ranges of a partition. */
abstract sealed class SlotResults {
    private final ColumnType type;

    private SlotResults(ColumnType type) {
        this.type = type;
    }

    static SlotResults of(CallSlot slot, Input input) {
        return slot.call().accept(new GroupCall.Visitor<SlotResults>() {
            @Override
            public SlotResults visit(GroupCall.Aggregate call) {
                return new Values(call, input);
            }

            @Override
            public SlotResults visit(GroupCall.Selection call) {
                return new ChosenRow(call, input);
            }

            @Override
            public SlotResults visit(GroupCall.Rows call) {
                return new ChosenRows(call, input);
            }
        });
    }

    ColumnType type() {
        return type;
    }

    /** Whether there is a value for the range. */
    abstract boolean hasValue(int from, int to);

    /** All values so far. */
    abstract Column build();

    /** One value a range. */
    static final class Values extends SlotResults {
        private final GroupCall.Aggregate call;
        private final Input input;
        private final ColumnBuilder results;

        Values(GroupCall.Aggregate call, Input input) {
            super(call.type().kind().columnType());
            this.call = call;
            this.input = input;
            this.results = ColumnBuilder.of(type(), 1);
        }

        @Override
        boolean hasValue(int from, int to) {
            var one = ColumnBuilder.of(type(), 1);
            call.append(input, from, to, one);
            return !one.build().isNull(0);
        }

        void append(int from, int to) {
            call.append(input, from, to, results);
        }

        @Override
        Column build() {
            return results.build();
        }
    }

    /** One row a range. */
    static final class ChosenRow extends SlotResults {
        private final GroupCall.Selection call;
        private final Input input;
        private final IntList rows = new IntList();

        ChosenRow(GroupCall.Selection call, Input input) {
            super(call.type().kind().columnType());
            this.call = call;
            this.input = input;
        }

        @Override
        boolean hasValue(int from, int to) {
            return choose(from, to) >= 0;
        }

        int choose(int from, int to) {
            return call.choose(input, from, to);
        }

        void append(int row) {
            rows.add(row);
        }

        int lastRow() {
            return rows.array()[rows.size() - 1];
        }

        int[] rows() {
            return rows.array();
        }

        @Override
        Column build() {
            return Columns.gather(input.values(), rows.array(), rows.size());
        }
    }

    /** Several rows a range. */
    static final class ChosenRows extends SlotResults {
        private final GroupCall.Rows call;
        private final Input input;
        private final List<Column> parts = new ArrayList<>();

        ChosenRows(GroupCall.Rows call, Input input) {
            super(call.type().kind().columnType());
            this.call = call;
            this.input = input;
        }

        @Override
        boolean hasValue(int from, int to) {
            return choose(from, to).rows().length > 0;
        }

        GroupCall.Chosen choose(int from, int to) {
            return call.choose(input, from, to);
        }

        void append(Column values) {
            parts.add(values);
        }

        @Override
        Column build() {
            var joined = Concatenation.of(
                    type(), parts, parts.stream().mapToInt(Column::size).toArray());
            return joined == null ? Column.nulls(type(), 0) : joined;
        }
    }
}
