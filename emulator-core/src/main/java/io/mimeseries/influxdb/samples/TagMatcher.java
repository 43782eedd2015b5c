package io.mimeseries.influxdb.samples;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.InfluxQlNotEmulatedException;
import io.mimeseries.grammar.influxql.PatternLimits;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.SampleQuery.Comparison;
import io.mimeseries.influxdb.SampleQuery.Matcher;
import org.jspecify.annotations.Nullable;

/** A condition that is ready to be asked. */
record TagMatcher(Matcher matcher, @Nullable Pattern pattern) {

    /**
     * @throws InfluxDbException if the regular expression is none
     * @throws NotEmulatedException if it is larger than those of InfluxQL may be
     */
    static TagMatcher of(Matcher matcher) {
        var regex = matcher.comparison() == Comparison.MATCHES || matcher.comparison() == Comparison.MATCHES_NOT;
        try {
            return new TagMatcher(matcher, regex ? compile(matcher.value()) : null);
        } catch (PatternSyntaxException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private static Pattern compile(String pattern) {
        try {
            var complaint = PatternLimits.complaint(pattern);
            if (complaint != null) {
                throw invalid("error parsing regexp: " + complaint);
            }
        } catch (InfluxQlNotEmulatedException e) {
            throw new NotEmulatedException(e.construct());
        }
        return Pattern.compile(pattern);
    }

    private static InfluxDbException invalid(String text) {
        return new InfluxDbException(InfluxDbException.Kind.INVALID, text);
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
