package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Columns of system tables, written as {@code name TYPE, name VARCHAR(n)}. */
final class SystemColumns {
    private SystemColumns() {}

    static List<ResultColumn> of(String columns) {
        var parsed = new ArrayList<ResultColumn>();
        for (var column : columns.split(", ", -1)) {
            var space = column.indexOf(' ');
            parsed.add(new ResultColumn(column.substring(0, space), type(column.substring(space + 1))));
        }
        return List.copyOf(parsed);
    }

    private static ValueType type(String text) {
        if (text.startsWith("VARCHAR(")) {
            return varchar(Integer.parseInt(text.substring("VARCHAR(".length(), text.length() - 1)));
        }
        return new ValueType(DataType.valueOf(text.replace(' ', '_')));
    }

    static ValueType varchar(int length) {
        return new ValueType(DataType.VARCHAR, length);
    }
}
