package io.mimeseries.influxdb.statement.support;

import java.util.List;

/** LIMIT and OFFSET. */
public final class Page {
    private Page() {}

    /** The part of a list; a limit of 0 is none. */
    public static <T> List<T> of(List<T> all, int limit, int offset) {
        var from = Math.min(offset, all.size());
        var to = limit == 0 ? all.size() : (int) Math.min((long) from + limit, all.size());
        return all.subList(from, to);
    }
}
