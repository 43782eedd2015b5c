package io.mimeseries.iotdb.administration;

import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.answer.Listing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A query that lists those that run: it finds itself, as others are answered before they could be listed.
 *
 * @param began milliseconds since 1970
 */
public record RunningQuery(String text, long began) {
    private static final int DATA_NODE = 1;
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** SHOW QUERIES; the time of a row is the query's beginning. */
    Answer listing(boolean hasRow) {
        var columns = List.of(
                new ResultColumn("QueryId", DataType.TEXT, 0),
                new ResultColumn("DataNodeId", DataType.INT32, 1),
                new ResultColumn("ElapsedTime", DataType.FLOAT, 2),
                new ResultColumn("Statement", DataType.TEXT, 3));
        var batches = hasRow ? List.of(row(columns)) : List.<RowBatch>of();
        return new Answer.Rows(columns, false, batches.iterator());
    }

    private RowBatch row(List<ResultColumn> columns) {
        var built = columns.stream()
                .map(column -> ColumnBuilder.of(column.type().columnType(), 1))
                .toList();
        ((StringColumnBuilder) built.get(0)).append(ID.format(Instant.ofEpochMilli(began)) + "_00000_" + DATA_NODE);
        ((LongColumnBuilder) built.get(1)).append(DATA_NODE);
        ((DoubleColumnBuilder) built.get(2)).append(0);
        ((StringColumnBuilder) built.get(3)).append(text);
        return new RowBatch(
                new LongColumn(new long[] {began}),
                built.stream().map(ColumnBuilder::build).toList());
    }

    /** SHOW CURRENT_TIMESTAMP. */
    Answer currentTimestamp() {
        return new Listing()
                .column("CurrentTimestamp", DataType.INT64)
                .row(began)
                .answer();
    }
}
