package io.mimeseries.influxdb.statement.support;

import com.google.re2j.Pattern;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The measurements that FROM names, whatever database and policy it names them with. */
public final class MeasurementNames {
    private final boolean all;
    private final List<String> names = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /** No sources stand for all measurements. */
    public MeasurementNames(List<? extends Source> sources) {
        all = sources.isEmpty();
        for (var source : sources) {
            if (source instanceof Source.Measurement measurement) {
                if (measurement.regex() == null) {
                    names.add(measurement.name());
                } else {
                    patterns.add(Pattern.compile(measurement.regex().pattern()));
                }
            }
        }
    }

    /** Those of a SHOW statement: in InfluxDB 1.6.7 empty names alone stand for all measurements, and beside others for none. */
    public static MeasurementNames shown(List<? extends Source> sources) {
        return new MeasurementNames(areNameless(sources) ? List.of() : sources);
    }

    /** True if no source has a name or a pattern. */
    public static boolean areNameless(List<? extends Source> sources) {
        return sources.stream().allMatch(MeasurementNames::isNameless);
    }

    /** True for a measurement with neither name nor pattern, as {@code ""} is. */
    public static boolean isNameless(Source source) {
        return source instanceof Source.Measurement measurement
                && measurement.name().isEmpty()
                && measurement.regex() == null;
    }

    /** Whether there is no FROM. */
    public boolean isAll() {
        return all;
    }

    /** Whether FROM has more than regular expressions. */
    public boolean hasNames() {
        return !names.isEmpty();
    }

    public boolean contains(String name) {
        return all
                || names.contains(name)
                || patterns.stream().anyMatch(pattern -> pattern.matcher(name).find());
    }

    /** Those of the names that are meant, as a copy. */
    public SortedSet<String> among(SortedSet<String> candidates) {
        var meant = new TreeSet<String>(StringOrder.COMPARATOR);
        for (var name : candidates) {
            if (contains(name)) {
                meant.add(name);
            }
        }
        return meant;
    }
}
