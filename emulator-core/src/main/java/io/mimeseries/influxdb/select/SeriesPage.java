package io.mimeseries.influxdb.select;

import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * SLIMIT and SOFFSET, 0 where absent.
 *
 * <p>InfluxDB 1.6.7 applies them where it reads: to the series of one measurement in one shard, sorted by the tags of the outermost
 * GROUP BY; those of a subquery and of the queries round it add up (asked of 1.6.7, vector subqueries-0183).
 *
 * @param tags the tags of the outermost GROUP BY
 */
record SeriesPage(int limit, int offset, List<String> tags) {

    static SeriesPage of(CompiledSelect select) {
        return new SeriesPage(
                select.seriesLimit(), select.seriesOffset(), List.copyOf(new TreeSet<>(select.groupingTags())));
    }

    /** What holds within a subquery. */
    SeriesPage within(CompiledSelect inner) {
        return new SeriesPage(limit + inner.seriesLimit(), offset + inner.seriesOffset(), tags);
    }

    /** Those of the series of one measurement and shard that are read; SOFFSET without SLIMIT leaves none (vector select-0260). */
    List<MeasurementSeries> of(List<MeasurementSeries> all) {
        if (limit == 0 && offset == 0) {
            return all;
        }
        var keys = new TreeSet<>(StringOrder.COMPARATOR);
        all.forEach(series -> keys.add(key(series)));
        var shown = new HashSet<>(keys.stream().skip(offset).limit(limit).toList());
        var page = new ArrayList<MeasurementSeries>();
        for (var series : all) {
            if (shown.contains(key(series))) {
                page.add(series);
            }
        }
        return page;
    }

    /** The names of the tags that are there, then their values: by this the real server sorts. */
    private String key(MeasurementSeries series) {
        var names = new StringJoiner("|");
        var values = new StringJoiner("|");
        for (var tag : tags) {
            var value = series.tag(tag);
            if (value != null) {
                names.add(tag);
                values.add(value);
            }
        }
        return names.length() == 0 ? "" : names + "|" + values;
    }
}
