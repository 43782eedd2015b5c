package io.mimeseries.influxdb.filter;

import com.google.re2j.Pattern;
import io.mimeseries.storage.Tags;
import java.util.Objects;
import java.util.function.Predicate;

/** A part of a {@link TagFilter}. */
sealed interface TagTest {
    Match match(String measurement, Tags tags, Predicate<String> isField);

    /** A value that needs no series. */
    record Constant(Match match) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            return match;
        }
    }

    record And(TagTest left, TagTest right) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            var first = left.match(measurement, tags, isField);
            return first == Match.NO ? first : first.and(right.match(measurement, tags, isField));
        }
    }

    record Or(TagTest left, TagTest right) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            var first = left.match(measurement, tags, isField);
            return first == Match.YES ? first : first.or(right.match(measurement, tags, isField));
        }
    }

    /** {@code tag = 'value'}, or {@code !=}. */
    record Equal(TagName tag, String value, boolean wanted) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            return tag.isField(isField)
                    ? Match.UNDECIDED
                    : Match.of(tag.value(measurement, tags).equals(value) == wanted);
        }
    }

    /** {@code tag =~ /pattern/}, or {@code !~}. */
    record Like(TagName tag, Pattern pattern, boolean wanted) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            return tag.isField(isField)
                    ? Match.UNDECIDED
                    : Match.of(pattern.matcher(tag.value(measurement, tags)).find() == wanted);
        }
    }

    /** {@code tag = other}, or {@code !=}, by value; two missing tags are not equal. */
    record Same(TagName tag, TagName other, boolean wanted) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            if (tag.isField(isField) || other.isField(isField)) {
                return Match.UNDECIDED;
            }
            var value = tag.value(measurement, tags);
            var same = !value.isEmpty() && value.equals(other.value(measurement, tags));
            return Match.of(same == wanted);
        }
    }

    /** {@code tag = other} where the index is asked: both tags are there, or for {@code !=} the first without the other. */
    record Together(TagName tag, TagName other, boolean wanted) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            if (tag.isField(isField) || other.isField(isField)) {
                return Match.UNDECIDED;
            }
            return Match.of(!tag.value(measurement, tags).isEmpty()
                    && other.value(measurement, tags).isEmpty() != wanted);
        }
    }

    /** {@code tag > 'value'} and the like: the index inmem finds nothing for it, while a field is compared (vector where-0113). */
    record Ordered(TagName tag) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            return tag.isField(isField) ? Match.UNDECIDED : Match.NO;
        }
    }

    /** A comparison that is false where the tag is missing. */
    record Present(TagName tag, TagTest test) implements TagTest {
        @Override
        public Match match(String measurement, Tags tags, Predicate<String> isField) {
            return tag.value(measurement, tags).isEmpty() ? Match.NO : test.match(measurement, tags, isField);
        }
    }

    /**
     * The name on one side of a comparison.
     *
     * @param typed true if {@code field} is known from the expression and need not be asked for
     */
    record TagName(String name, boolean typed, boolean field) {
        boolean isField(Predicate<String> isField) {
            return typed ? field : !name.equals(SystemNames.MEASUREMENT) && isField.test(name);
        }

        String value(String measurement, Tags tags) {
            return name.equals(SystemNames.MEASUREMENT)
                    ? measurement
                    : Objects.requireNonNullElse(tags.value(name), "");
        }
    }
}
