package io.mimeseries.testkit;

import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.ResultColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement or a get answered; a query that finds no rows has no columns either.
 *
 * @param columns their names
 * @param rows values as {@link String}, {@link Long} (also milliseconds since 1970), {@link Double}, {@link Boolean}, {@code byte[]} or null
 */
public record RiakTsResult(List<String> columns, List<List<@Nullable Object>> rows) {
    public RiakTsResult {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static RiakTsResult of(Answer answer) {
        return answer.accept(new Answer.Visitor<RiakTsResult>() {
            @Override
            public RiakTsResult visitRows(Answer.Rows rows) {
                return new RiakTsResult(
                        rows.columns().stream().map(ResultColumn::name).toList(), RiakTsValues.values(rows.rows()));
            }

            @Override
            public RiakTsResult visitTableCreated() {
                return new RiakTsResult(List.of(), List.of());
            }
        });
    }
}
