package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.influxdb.select.FilledStream.Piece;
import io.mimeseries.influxdb.select.FilledStream.Run;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Points;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the runs of several calls side by side: whichever call's next point is of the first group, then of the nearest time, makes the next row. */
final class RunJoin {
    private final List<Head> heads;
    private final boolean ascending;
    private final List<Piece> pieces = new ArrayList<>();
    private LongColumnBuilder times = new LongColumnBuilder(16);
    private int group = -1;
    private long last;

    private RunJoin(List<Head> heads, boolean ascending) {
        this.heads = heads;
        this.ascending = ascending;
    }

    /** The rows, a piece for each stretch of one group in order of time. */
    static List<Piece> join(List<List<Run>> calls, boolean ascending) {
        return new RunJoin(calls.stream().map(Head::new).toList(), ascending).pieces();
    }

    private List<Piece> pieces() {
        while (true) {
            Head next = null;
            for (var head : heads) {
                if (!head.isDone() && (next == null || head.isBefore(next, ascending))) {
                    next = head;
                }
            }
            if (next == null) {
                cut();
                return pieces;
            }
            add(next.group(), next.time());
        }
    }

    private void add(int of, long time) {
        if (of != group || (time < last) == ascending) {
            cut();
        }
        group = of;
        last = time;
        times.append(time);
        heads.forEach(head -> head.take(of, time));
    }

    private void cut() {
        if (times.size() > 0) {
            var columns = new ArrayList<@Nullable Column>();
            heads.forEach(head -> columns.add(head.column()));
            pieces.add(new Piece(group, new Rows(times.build(), columns)));
            times = new LongColumnBuilder(16);
        }
    }

    /** Where the reading of one call's runs is, and the rows taken since {@link #column} was asked last. */
    private static final class Head {
        private final List<Run> runs;
        private final Points all;
        private final List<Integer> taken = new ArrayList<>();
        private int run;
        private int row;
        private int place;

        Head(List<Run> runs) {
            this.runs = runs;
            all = runs.isEmpty()
                    ? new Points(new LongColumn(), Column.nulls(ColumnType.DOUBLE, 0))
                    : FilledStream.concatenated(runs.stream().map(Run::points).toList());
        }

        boolean isDone() {
            return place >= all.size();
        }

        int group() {
            return runs.get(run).group();
        }

        long time() {
            return all.times().at(place);
        }

        boolean isBefore(Head other, boolean ascending) {
            return group() != other.group()
                    ? group() < other.group()
                    : time() != other.time() && (time() < other.time()) == ascending;
        }

        void take(int group, long time) {
            if (isDone() || group() != group || time() != time) {
                taken.add(-1);
                return;
            }
            taken.add(place++);
            row++;
            while (run < runs.size() && row >= runs.get(run).points().size()) {
                run++;
                row = 0;
            }
        }

        @Nullable
        Column column() {
            var rows = taken.stream().mapToInt(Integer::intValue).toArray();
            taken.clear();
            return runs.isEmpty() ? null : Columns.gather(all.values(), rows, rows.length);
        }
    }
}
