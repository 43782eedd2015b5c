package io.mimeseries.influxdb.select;

import io.mimeseries.influxdb.select.compile.CompiledSelect;

/** SLIMIT and SOFFSET, 0 where absent. */
record SeriesPage(int limit, int offset) {

    static SeriesPage of(CompiledSelect select) {
        return new SeriesPage(select.seriesLimit(), select.seriesOffset());
    }

    /** What holds within a subquery: both queries' for raw points; the real server ignores them for calls (vector subqueries-0183). */
    SeriesPage within(CompiledSelect inner) {
        return inner.raw()
                ? new SeriesPage(limit + inner.seriesLimit(), offset + inner.seriesOffset())
                : new SeriesPage(0, 0);
    }
}
