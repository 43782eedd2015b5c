package io.mimeseries.tdengine.function.time;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.type.Times;

/** Arguments that say times: timestamps and whole numbers as they are, texts as date times, others null. */
final class TimeOperand {
    private TimeOperand() {}

    static LongColumn of(Column column, Times times) {
        if (column instanceof LongColumn longs) {
            return longs;
        }
        var texts = (StringColumn) column;
        var result = new LongColumnBuilder(column.size());
        for (int row = 0; row < column.size(); row++) {
            var text = texts.at(row);
            var time = text == null ? null : times.parse(text);
            if (time == null) {
                result.appendNull();
            } else {
                result.append(time);
            }
        }
        return result.build();
    }
}
