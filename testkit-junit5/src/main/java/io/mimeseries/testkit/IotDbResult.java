package io.mimeseries.testkit;

import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.ResultColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answered.
 *
 * @param columns their names; empty for a statement that is no query
 * @param times milliseconds since 1970, one for each row; empty if the rows have none, as those of SHOW
 * @param rows values as {@link Boolean}, {@link Integer}, {@link Long}, {@link Float}, {@link Double}, {@link String} or null
 */
public record IotDbResult(List<String> columns, List<Long> times, List<List<@Nullable Object>> rows) {
    public IotDbResult {
        columns = List.copyOf(columns);
        times = List.copyOf(times);
        rows = List.copyOf(rows);
    }

    static IotDbResult of(Answer answer) {
        return answer.accept(new Answer.Visitor<IotDbResult>() {
            @Override
            public IotDbResult visit(Answer.Done done) {
                return new IotDbResult(List.of(), List.of(), List.of());
            }

            @Override
            public IotDbResult visit(Answer.Rows rows) {
                return read(rows);
            }
        });
    }

    private static IotDbResult read(Answer.Rows found) {
        var times = new ArrayList<Long>();
        var rows = new ArrayList<List<@Nullable Object>>();
        while (found.batches().hasNext()) {
            var batch = found.batches().next();
            for (int row = 0; row < batch.size(); row++) {
                var cells = new ArrayList<@Nullable Object>();
                for (var column : found.columns()) {
                    cells.add(cell(
                            column.type(), batch.values().get(column.source()).get(row)));
                }
                rows.add(Collections.unmodifiableList(cells));
                if (!found.ignoreTimestamp()) {
                    times.add(batch.times().at(row));
                }
            }
        }
        return new IotDbResult(found.columns().stream().map(ResultColumn::name).toList(), times, rows);
    }

    private static @Nullable Object cell(DataType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case INT32 -> ((Long) value).intValue();
            case FLOAT -> ((Double) value).floatValue();
            case BOOLEAN, INT64, DOUBLE, TEXT -> value;
        };
    }
}
