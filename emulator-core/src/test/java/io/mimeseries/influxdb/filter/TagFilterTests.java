package io.mimeseries.influxdb.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.storage.Tags;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the series {@code cpu,dc=east,host=a} with the field {@code v}. */
class TagFilterTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host = 'a' | YES",
                "'a' = host | YES",
                "host = 'b' | NO",
                "host != 'b' | YES",
                "host =~ /^[ab]$/ | YES",
                "host !~ /a/ | NO",
                "missing = '' | YES",
                "missing != '' | NO",
                "missing != 'x' | YES",
                "missing =~ /.*/ | YES",
                "missing =~ /.+/ | NO",
                "host = dc | YES",
                "host != dc | NO",
                "host != missing | YES",
                "_tagKey = 'x' | YES",
                "host = host | YES",
                "missing = absent | NO",
                "host > 'A' | NO",
                "_name = 'cpu' | YES",
                "_name =~ /mem/ | NO",
                "v = 1 | UNDECIDED",
                "v = 'x' | UNDECIDED",
                "v =~ /x/ | UNDECIDED",
                "v > 1 | UNDECIDED",
                "host = 1 | UNDECIDED",
                "v + 1 = 2 | UNDECIDED",
                "host = 'b' AND v > 1 | NO",
                "host = 'a' AND v > 1 | UNDECIDED",
                "host = 'a' OR v > 1 | YES",
                "host = 'b' OR v > 1 | UNDECIDED",
                "(host = 'b' OR dc = 'east') AND missing = '' | YES",
                "host::field = 'a' | UNDECIDED",
                "v::tag = '' | YES",
                "true | YES",
                "false | NO",
            })
    void tellsWhatTagsTell(String condition, Match expected) {
        assertThat(match(TagFilter.of(InfluxQlParser.parseExpression(condition))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"missing != 'x' | NO", "missing = '' | NO", "host != 'x' | YES", "missing !~ /x/ | NO"})
    void countsOnlyPresentTags(String condition, Match expected) {
        assertThat(match(TagFilter.ofPresentTags(InfluxQlParser.parseExpression(condition))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"host = dc | NO", "host != dc | YES", "host = host | YES", "missing != absent | YES"})
    void aQueryComparesTagsByValue(String condition, Match expected) {
        assertThat(match(TagFilter.ofQuery(InfluxQlParser.parseExpression(condition))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host > 'z' | YES",
                "missing < 'z' | YES",
                "_name > 'a' | NO",
                "host > dc | NO",
                "host > missing | YES",
                "_tagKey = 'host' | NO",
                "v > 1 | UNDECIDED"
            })
    void aDeletionTakesAnOrderOfTagsForNoCondition(String condition, Match expected) {
        assertThat(match(TagFilter.ofDeletion(InfluxQlParser.parseExpression(condition))))
                .isEqualTo(expected);
    }

    @Test
    void takesAllWithoutACondition() {
        assertThat(match(TagFilter.of(null))).isEqualTo(Match.YES);
    }

    private static Match match(TagFilter filter) {
        var tags = new TreeMap<String, String>();
        tags.put("dc", "east");
        tags.put("host", "a");
        return filter.match("cpu", Tags.of(tags), "v"::equals);
    }
}
