package io.mimeseries.influxdb.samples;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.SampleQuery.Comparison;
import io.mimeseries.influxdb.SampleQuery.Matcher;
import org.jspecify.annotations.Nullable;

/** A condition that is ready to be asked. */
record TagMatcher(Matcher matcher, @Nullable Pattern pattern) {

    /** @throws InfluxDbException if the regular expression is none */
    static TagMatcher of(Matcher matcher) {
        var regex = matcher.comparison() == Comparison.MATCHES || matcher.comparison() == Comparison.MATCHES_NOT;
        try {
            return new TagMatcher(matcher, regex ? Pattern.compile(matcher.value()) : null);
        } catch (PatternSyntaxException e) {
            throw new InfluxDbException(InfluxDbException.Kind.INVALID, String.valueOf(e.getMessage()));
        }
    }

    String name() {
        return matcher.name();
    }

    /** Whether it is about what the series is called rather than about a tag. */
    boolean isSpecial() {
        return name().equals(Matcher.MEASUREMENT) || name().equals(Matcher.FIELD);
    }

    boolean accepts(String value) {
        var same = pattern == null
                ? value.equals(matcher.value())
                : pattern.matcher(value).find();
        return switch (matcher.comparison()) {
            case EQUAL, MATCHES -> same;
            case NOT_EQUAL, MATCHES_NOT -> !same;
        };
    }
}
