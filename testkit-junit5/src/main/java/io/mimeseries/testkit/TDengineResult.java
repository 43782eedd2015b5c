package io.mimeseries.testkit;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.testkit.backend.RealTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answered.
 *
 * @param columns their names; empty for a statement that is no query
 * @param rows values as {@link Boolean}, {@link Long} for all integers but BIGINT UNSIGNED, which is a {@link BigInteger}, {@link Float},
 *     {@link Double}, {@link Instant}, {@link String}, {@link BigDecimal}, {@code byte[]}, or null
 * @param affectedRows how many were written or deleted, 0 of queries
 */
public record TDengineResult(List<String> columns, List<List<@Nullable Object>> rows, long affectedRows) {
    public TDengineResult {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static TDengineResult of(Answer answer) {
        return answer.accept(new Answer.Visitor<TDengineResult>() {
            @Override
            public TDengineResult visit(Answer.Affected affected) {
                return new TDengineResult(List.of(), List.of(), affected.rows());
            }

            @Override
            public TDengineResult visit(Answer.Rows rows) {
                return read(rows);
            }
        });
    }

    static TDengineResult of(RealTable real) {
        var rows = new ArrayList<List<@Nullable Object>>();
        real.rows().forEach(row -> rows.add(Collections.unmodifiableList(row)));
        return new TDengineResult(real.columns(), rows, real.affected());
    }

    private static TDengineResult read(Answer.Rows found) {
        var rows = new ArrayList<List<@Nullable Object>>();
        found.batches().forEachRemaining(batch -> {
            for (int row = 0; row < batch.size(); row++) {
                var cells = new ArrayList<@Nullable Object>();
                for (int column = 0; column < found.columns().size(); column++) {
                    var type = found.columns().get(column).type();
                    cells.add(cell(type, found.precision(), batch.values().get(column), row));
                }
                rows.add(Collections.unmodifiableList(cells));
            }
        });
        return new TDengineResult(
                found.columns().stream().map(ResultColumn::name).toList(), rows, 0);
    }

    private static @Nullable Object cell(ValueType type, Precision precision, Column column, int row) {
        var value = column.get(row);
        if (value == null) {
            return null;
        }
        return switch (type.kind()) {
            case FLOAT -> ((Double) value).floatValue();
            case BIGINT_UNSIGNED -> new BigInteger(Long.toUnsignedString((Long) value));
            case TIMESTAMP -> instant((Long) value, precision);
            case DECIMAL, DECIMAL64 -> new BigDecimal((String) value);
            case VARBINARY, BLOB, GEOMETRY -> ((String) value).getBytes(StandardCharsets.ISO_8859_1);
            default -> value;
        };
    }

    private static Instant instant(long value, Precision precision) {
        long units = precision.unitsPerSecond();
        return Instant.ofEpochSecond(
                Math.floorDiv(value, units), Math.floorMod(value, units) * precision.nanoseconds());
    }
}
