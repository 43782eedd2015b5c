package io.mimeseries.server.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.re2j.Pattern;
import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.engine.RequestFacts.Kind;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultRulesTests {
    private static final FaultMatch INFLUXDB = FaultMatch.ALL.withProduct("influxdb");
    private static final FaultAction ERROR = new FaultAction.Fail(503, "timeout");

    private final FaultRules rules = new FaultRules(Clock.system(), new Journal());

    /** Says what became of a request. */
    private static final class Told implements GatedCall<String> {
        @Override
        public String run(String fault) {
            return "run " + fault;
        }

        @Override
        public String fail(InjectedError error, String fault) {
            return "failed " + error.code();
        }

        @Override
        public String answer(int status, String fault) {
            return "status " + status;
        }

        @Override
        public void lose(String fault) {
            throw new IllegalStateException("nothing is lost here");
        }
    }

    private String ask(FaultPoint point) {
        return rules.around(point, Wire.NONE, new Told());
    }

    private static FaultPoint query(String text) {
        return new FaultPoint(
                "influxdb", Transport.HTTP, "GET /query", text, () -> RequestFacts.ofStatement(text, "home"), 3);
    }

    private void add(FaultMatch match, FaultFrequency frequency) {
        rules.add(new FaultRule(match, frequency, ERROR));
    }

    /** How the requests after one another fare, x for those that fail. */
    private String fares(int requests) {
        var told = new StringBuilder();
        IntStream.range(0, requests).forEach(i -> told.append(ask(query("")).startsWith("failed") ? 'x' : '.'));
        return told.toString();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2, xx....", "2, 1, 1, ..x...", "0, 3, 99, ..x..x", "1, 2, 1, ..x..."})
    void itIsCounted(long skip, long every, long times, String expected) {
        add(INFLUXDB, FaultFrequency.DEFAULT.withSkip(skip).withEvery(every).withTimes(times));
        assertThat(fares(6)).isEqualTo(expected);
        assertThat(rules.all().get(0).seen()).isEqualTo(6);
        assertThat(rules.all().get(0).acted())
                .isEqualTo(expected.chars().filter(c -> c == 'x').count());
    }

    @Test
    void theSameSeedDrawsTheSame() {
        add(INFLUXDB, FaultFrequency.DEFAULT.withProbability(0.5).withSeed(42));
        var first = fares(40);
        rules.reset();
        add(INFLUXDB, FaultFrequency.DEFAULT.withProbability(0.5).withSeed(42));
        assertThat(fares(40)).isEqualTo(first).contains("x", ".");
        rules.reset();
        add(INFLUXDB, FaultFrequency.DEFAULT.withProbability(0.5).withSeed(43));
        assertThat(fares(40)).isNotEqualTo(first);
    }

    @Test
    void aRequestIsMatchedByAllThatIsSaid() {
        var point = query("SELECT mean(v) FROM cpu");
        assertThat(INFLUXDB.holds(point)).isTrue();
        assertThat(FaultMatch.ALL.holds(point)).isTrue();
        assertThat(FaultMatch.ALL.withProduct("iotdb").holds(point)).isFalse();
        assertThat(INFLUXDB.withKind(Kind.QUERY).holds(point)).isTrue();
        assertThat(INFLUXDB.withKind(Kind.WRITE).holds(point)).isFalse();
        assertThat(INFLUXDB.withOperation("GET /query").holds(point)).isTrue();
        assertThat(INFLUXDB.withOperation("POST /query").holds(point)).isFalse();
        assertThat(INFLUXDB.withContains("FROM cpu").holds(point)).isTrue();
        assertThat(INFLUXDB.withContains("FROM mem").holds(point)).isFalse();
        assertThat(INFLUXDB.withMatches(Pattern.compile("(?i)from\\s+CPU")).holds(point))
                .isTrue();
        assertThat(INFLUXDB.withMatches(Pattern.compile("^FROM")).holds(point)).isFalse();
        assertThat(INFLUXDB.withDatabase("home").holds(point)).isTrue();
        assertThat(INFLUXDB.withDatabase("work").holds(point)).isFalse();
        assertThat(INFLUXDB.withConnection(3).holds(point)).isTrue();
        assertThat(INFLUXDB.withConnection(4).holds(point)).isFalse();
        assertThat(INFLUXDB.withConnections().holds(point)).isFalse();
        assertThat(INFLUXDB.withConnections().holdsForConnection("influxdb", 3)).isTrue();
    }

    @Test
    void rulesAreAskedInTheirOrderUntilOneDecides() {
        rules.add(new FaultRule(
                INFLUXDB, FaultFrequency.DEFAULT, new FaultAction.Delay(new Latency.Fixed(Duration.ofNanos(1)))));
        var first =
                rules.add(new FaultRule(INFLUXDB, FaultFrequency.DEFAULT.withTimes(1), new FaultAction.Status(429)));
        var second = rules.add(new FaultRule(INFLUXDB, FaultFrequency.DEFAULT.withTimes(1), ERROR));
        assertThat(ask(query(""))).isEqualTo("status 429");
        assertThat(second.seen()).isZero();
        assertThat(ask(query(""))).isEqualTo("failed 503");
        assertThat(ask(query(""))).isEqualTo("run fault-1: delay PT0.000000001S");
        assertThat(rules.remove(first.id())).isTrue();
        assertThat(rules.remove(first.id())).isFalse();
        assertThat(rules.all()).extracting(ActiveFault::id).containsExactly("fault-1", "fault-3");
    }

    @Test
    void noRuleActsWhileAServerStarts() {
        add(INFLUXDB, FaultFrequency.DEFAULT);
        rules.suspend();
        assertThat(rules.isOpen()).isTrue();
        assertThat(ask(query(""))).isEqualTo("run ");
        rules.resume();
        assertThat(ask(query(""))).isEqualTo("failed 503");
    }

    @Test
    void aResetOfOneDatabaseLeavesTheRulesOfOthers() {
        add(INFLUXDB, FaultFrequency.DEFAULT);
        add(FaultMatch.ALL.withProduct("iotdb"), FaultFrequency.DEFAULT);
        rules.reset("influxdb");
        assertThat(rules.all()).extracting(ActiveFault::id).containsExactly("fault-2");
    }

    @Test
    void whatCanNeverActIsRefused() {
        refused(FaultMatch.ALL.withProduct("mongo"), ERROR, "unknown database mongo; known are influxdb, iotdb,");
        refused(FaultMatch.ALL, ERROR, "an error is one of a database: say which");
        refused(INFLUXDB, new FaultAction.Fail(42, ""), "an error of influxdb has a status from 400 to 599");
        refused(
                FaultMatch.ALL.withProduct("iotdb"),
                new FaultAction.Status(503),
                "'status 503' cannot act on [THRIFT]");
        refused(FaultMatch.ALL.withProduct("iotdb").withDatabase("home"), ERROR, "requests to iotdb name no database");
        refused(
                INFLUXDB.withOperation("UDP"),
                new FaultAction.End(Ending.CLOSE, true, 3),
                "'truncate after 3, close' cannot act on [UDP]");
        refused(
                FaultMatch.ALL.withProduct("tdengine").withOperation("ws query"),
                new FaultAction.Status(503),
                "'status 503' cannot act on [WEB_SOCKET]");
        refused(
                FaultMatch.ALL.withProduct("tdengine"),
                new FaultAction.Datagram(FaultAction.Datagram.Kind.DROP),
                "'drop the datagram' cannot act on");
        refused(INFLUXDB.withContains("x"), new FaultAction.Refuse(), "a port refuses all connections");
        refused(INFLUXDB.withConnections(), ERROR, "a connection is not answered before it asks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FaultAction.End(Ending.CLOSE, false, 3))
                .withMessage("a request that is not run has no reply to be truncated");
        assertThatIllegalArgumentException().isThrownBy(() -> FaultFrequency.DEFAULT.withProbability(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Latency.Fixed(Duration.ofSeconds(-1)));
    }

    private static void refused(FaultMatch match, FaultAction action, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FaultRule(match, FaultFrequency.DEFAULT, action))
                .withMessageContaining(reason);
    }

    @Test
    void delaysAreDistributedAsTheySay() {
        var random = new SplittableRandom(1);
        var uniform = new Latency.Uniform(Duration.ofMillis(10), Duration.ofMillis(20));
        var normal = new Latency.Normal(Duration.ofMillis(100), Duration.ofMillis(10));
        var logNormal = new Latency.LogNormal(Duration.ofMillis(50), 0.4);
        assertThat(IntStream.range(0, 1000).mapToObj(i -> uniform.draw(random)))
                .allMatch(drawn -> drawn.toMillis() >= 10 && drawn.toMillis() <= 20);
        assertThat(mean(normal, random)).isBetween(99.0, 101.0);
        assertThat(mean(logNormal, random)).isBetween(50 * StrictMath.exp(0.08) - 1, 50 * StrictMath.exp(0.08) + 1);
        assertThat(new Latency.Normal(Duration.ZERO, Duration.ofSeconds(1)).draw(random))
                .isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(normal.draw(new SplittableRandom(5))).isEqualTo(normal.draw(new SplittableRandom(5)));
    }

    private static double mean(Latency latency, SplittableRandom random) {
        return IntStream.range(0, 20_000)
                .mapToDouble(i -> latency.draw(random).toNanos() / 1e6)
                .average()
                .orElseThrow();
    }
}
