package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT INTO device(time, measurement, …) [ALIGNED] VALUES (…), …}.
 *
 * @param device may hold wildcards, which the store refuses
 * @param measurements as nodes of a {@link Path}, without the time
 */
public record Insert(Path device, List<String> measurements, boolean aligned, List<Row> rows) implements Statement {
    public Insert {
        measurements = List.copyOf(measurements);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param time null where the statement names no time column: the time is the clock's then
     * @param values one for each measurement: the constant as written without white space, a string as {@code '} + its value + {@code '};
     *     null for {@code null}. Their number is checked by the store.
     */
    public record Row(@Nullable TimeValue time, List<@Nullable String> values) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
