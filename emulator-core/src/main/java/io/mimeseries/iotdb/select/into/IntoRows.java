package io.mimeseries.iotdb.select.into;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.grammar.iotdb.ast.IntoItem;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.Tablet;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.select.plan.QueryPlan;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Nulls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the rows of a query and answers how many values went where. */
public final class IntoRows {
    private final List<IntoTarget> targets;
    private final TabletSink sink;
    private final long[] written;

    private IntoRows(List<IntoTarget> targets, TabletSink sink) {
        this.targets = targets;
        this.sink = sink;
        this.written = new long[targets.size()];
    }

    /**
     * @param byDevice whether the query has ALIGN BY DEVICE
     * @param known the types of timeseries that exist, where the version looks at them first
     */
    public static Answer.Rows answer(
            List<IntoItem> items, boolean byDevice, QueryPlan plan, RowSource rows, KnownTypes known, TabletSink sink) {
        var targets = plan.parts().isEmpty() ? List.<IntoTarget>of() : IntoTargets.of(items, plan);
        targets.forEach(target -> target.requireType(known.of(target.path())));
        var into = new IntoRows(targets, sink);
        for (var batch = rows.next(); batch != null; batch = rows.next()) {
            into.write(batch);
        }
        return into.answer(byDevice);
    }

    private void write(RowBatch batch) {
        Map<FullPath, List<Integer>> byDevice = new LinkedHashMap<>();
        for (int target = 0; target < targets.size(); target++) {
            byDevice.computeIfAbsent(targets.get(target).device(), device -> new ArrayList<>())
                    .add(target);
        }
        for (var members : byDevice.values()) {
            Map<String, List<Integer>> bySource = new LinkedHashMap<>();
            for (var member : members) {
                bySource.computeIfAbsent(
                                String.valueOf(targets.get(member).sourceDevice()), source -> new ArrayList<>())
                        .add(member);
            }
            bySource.values().forEach(same -> write(batch, same));
        }
    }

    /** Writes the columns of targets of one device that come from one source. */
    private void write(RowBatch batch, List<Integer> members) {
        var first = targets.get(members.get(0));
        var rows = rows(batch, first);
        var names = new ArrayList<String>();
        var types = new ArrayList<DataType>();
        var columns = new ArrayList<Column>();
        var total = 0L;
        for (var member : members) {
            var target = targets.get(member);
            var column = Columns.gather(batch.values().get(target.column()), rows, rows.length);
            var count = Nulls.countValues(column, 0, rows.length);
            written[member] += count;
            total += count;
            names.add(target.measurement());
            types.add(target.type());
            columns.add(column);
        }
        if (total > 0) {
            var times = Columns.gather(batch.times(), rows, rows.length);
            write(new Tablet(first.device().toString(), names, types, times, columns, first.aligned()));
        }
    }

    private void write(Tablet tablet) {
        try {
            sink.write(tablet);
        } catch (IotDbException e) {
            throw IntoErrors.writing(e);
        }
    }

    private static int[] rows(RowBatch batch, IntoTarget target) {
        var all = IntStream.range(0, batch.size());
        if (target.sourceDevice() == null) {
            return all.toArray();
        }
        var devices = (StringColumn) batch.values().get(0);
        var wanted = target.sourceDevice().toString();
        return all.filter(row -> wanted.equals(devices.at(row))).toArray();
    }

    private Answer.Rows answer(boolean byDevice) {
        var devices = new StringColumnBuilder(targets.size());
        var sources = new StringColumnBuilder(targets.size());
        var paths = new StringColumnBuilder(targets.size());
        var counts = new LongColumnBuilder(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            devices.append(String.valueOf(target.sourceDevice()));
            sources.append(target.source());
            paths.append(target.path().toString());
            counts.append(written[i]);
        }
        var columns = new ArrayList<Column>(List.of(devices.build(), sources.build(), paths.build(), counts.build()));
        var times = new LongColumn(new long[targets.size()]);
        if (!byDevice) {
            columns.remove(0);
        }
        return new Answer.Rows(
                headers(byDevice), true, List.of(new RowBatch(times, columns)).iterator());
    }

    private static List<ResultColumn> headers(boolean byDevice) {
        var headers = new ArrayList<ResultColumn>();
        if (byDevice) {
            headers.add(new ResultColumn("SourceDevice", DataType.TEXT, headers.size()));
        }
        headers.add(new ResultColumn("SourceColumn", DataType.TEXT, headers.size()));
        headers.add(new ResultColumn("TargetTimeseries", DataType.TEXT, headers.size()));
        headers.add(new ResultColumn("Written", DataType.INT32, headers.size()));
        return headers;
    }
}
