package io.mimeseries.compat.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.differential.generate.Dataset;
import io.mimeseries.compat.differential.generate.Dataset.Write;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each class takes its minimal case and nothing that only looks like it. */
class KnownDifferenceTests {
    private static final List<String> TIES = List.of("m,h=a v=1 0", "m,h=a v=2 1", "m,h=b v=3 1");

    @Test
    void lastDigitsAreThoseOfArithmetic() {
        assertThat(known("SELECT sum(f) FROM m", row("0,1.1"), row("0,1.1000000000000003")))
                .contains(KnownDifference.LAST_DIGITS);
        assertThat(known("SELECT sum(f) FROM m", row("0,1.1"), row("0,1.2"))).isEmpty();
        assertThat(known("SELECT max(f) FROM m", row("0,1.1"), row("0,1.1000000000000003")))
                .isEmpty();
    }

    @Test
    void aNumberAmongStringsIsThatOfFill() {
        assertThat(known("SELECT v, h FROM m fill(7)", row("0,1,7"), row("0,1,null")))
                .contains(KnownDifference.NUMBER_AMONG_STRINGS);
        assertThat(known("SELECT v, h FROM m fill(7)", row("0,1,8"), row("0,1,null")))
                .isEmpty();
    }

    @Test
    void tiesAreRowsOfOneTimeOutOfASubquery() {
        assertThat(known("SELECT x FROM (SELECT v AS x FROM m)", row("0,1],[0,2"), row("0,2],[0,1")))
                .contains(KnownDifference.TIES_OF_SUBQUERIES);
        assertThat(known("SELECT x FROM (SELECT v AS x FROM m)", row("0,1],[1,2"), row("1,2],[0,1")))
                .isEmpty();
        assertThat(known("SELECT v FROM m", row("0,1],[0,2"), row("0,2],[0,1"))).isEmpty();
    }

    @Test
    void piecesOfAnIntegralHaveTheSameValues() {
        assertThat(known("SELECT integral(v) FROM m GROUP BY h", row("0,1],[1,null],[1,2"), row("0,1],[1,2")))
                .contains(KnownDifference.INTEGRAL_OF_SEVERAL_SERIES);
        assertThat(known("SELECT integral(v) FROM m GROUP BY h", row("0,1],[1,3"), row("0,1],[1,2")))
                .isEmpty();
        assertThat(known("SELECT integral(v) FROM m", row("0,1"), row("0,2"))).isEmpty();
    }

    @Test
    void twoTypesAreThoseOfOneCondition() {
        assertThat(known("SELECT v FROM m WHERE b::string = 'x' OR b = true", row("0,1"), row("0,2")))
                .contains(KnownDifference.NAMED_WITH_TWO_TYPES);
        assertThat(known("SELECT b::string FROM m WHERE b = true", row("0,1"), row("0,2")))
                .isEmpty();
    }

    @Test
    void emptyPointsAreThoseOfStddevInside() {
        assertThat(known("SELECT last(x) FROM (SELECT stddev(v) AS x FROM m)", row("0,null"), row("0,1")))
                .contains(KnownDifference.EMPTY_POINTS_OF_SUBQUERIES);
        assertThat(known("SELECT stddev(x) FROM (SELECT v AS x FROM m)", row("0,null"), row("0,1")))
                .isEmpty();
    }

    @Test
    void limitsAmongTiesAreCountedOverGroups() {
        var statement = "SELECT y FROM (SELECT y FROM (SELECT x AS y FROM (SELECT v AS x FROM m) OFFSET 1) GROUP BY h)";
        assertThat(known(statement, "{\"results\":[{}]}", row("1,2"))).contains(KnownDifference.LIMITS_AMONG_TIES);
        assertThat(known(statement.replace(" GROUP BY h", ""), "{\"results\":[{}]}", row("1,2")))
                .isEmpty();
        assertThat(known(
                        List.of(),
                        List.of("m v=1 0", "m v=1 1", "n v=2 1"),
                        statement,
                        "{\"results\":[{}]}",
                        row("1,2")))
                .isEmpty();
    }

    @Test
    void deletionsLeaveListsAndTypes() {
        var deletion = List.of("DELETE FROM a WHERE time < 5");
        var types = List.of("a v=1 0", "a,h=x\\ y v=true,w=\"a, b\" 100000000000000000");
        assertThat(known(deletion, TIES, "SHOW SERIES", row("1"), row("2")))
                .contains(KnownDifference.LISTS_AFTER_DELETIONS);
        assertThat(known(List.of(), TIES, "SHOW SERIES", row("1"), row("2"))).isEmpty();
        assertThat(known(deletion, types, "SELECT v FROM a", row("0,1"), row("0,2")))
                .contains(KnownDifference.TYPES_AFTER_DELETIONS);
        assertThat(known(deletion, types, "SELECT w FROM a", row("0,1"), row("0,2")))
                .isEmpty();
    }

    private static Stream<KnownDifference> known(String statement, String real, String ours) {
        return known(List.of(), TIES, statement, real, ours);
    }

    private static Stream<KnownDifference> known(
            List<String> changes, List<String> lines, String statement, String real, String ours) {
        var writes = lines.stream().map(line -> new Write("", line)).toList();
        var dataset = new Dataset(List.of("m"), List.of("h"), List.of("a"), List.of(), List.of(), 0, 1, 1, writes);
        return KnownDifference.of(new Difference(1, dataset, changes, statement, "ns", "200 " + real, "200 " + ours))
                .stream();
    }

    private static String row(String values) {
        return "{\"results\":[{\"series\":[{\"values\":[[" + values + "]]}]}]}";
    }
}
