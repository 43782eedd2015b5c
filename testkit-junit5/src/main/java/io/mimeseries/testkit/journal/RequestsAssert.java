package io.mimeseries.testkit.journal;

import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.JournalEntry.Outcome;
import io.mimeseries.engine.RequestFacts.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/**
 * Requests of a journal, narrowed down step by step and then counted. A failure shows what came closest and how it differs. Immutable: each
 * step makes a new one.
 */
public final class RequestsAssert extends AbstractAssert<RequestsAssert, List<JournalEntry>> {
    private final List<Criterion> criteria;

    RequestsAssert(List<JournalEntry> all, List<Criterion> criteria) {
        super(all, RequestsAssert.class);
        this.criteria = List.copyOf(criteria);
    }

    static Criterion kind(Kind kind) {
        return Criterion.equal(
                "kind", lowerCase(kind), entry -> lowerCase(entry.facts().kind()));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private RequestsAssert and(Criterion criterion) {
        var all = new ArrayList<>(criteria);
        all.add(criterion);
        return new RequestsAssert(actual, all);
    }

    /** Those to a product: {@code influxdb}, {@code iotdb}, {@code riak-ts} or {@code tdengine}. */
    public RequestsAssert to(String product) {
        return and(Criterion.equal("product", product, JournalEntry::database));
    }

    /**
     * Those to a database of InfluxDB or TDengine as the request names it outside its statement, or to a database or device of IoTDB: one
     * that it writes to, or above that.
     */
    public RequestsAssert toDatabase(String name) {
        return target("database", name);
    }

    /** Those to a table of Riak TS, as the request names it outside a statement. */
    public RequestsAssert toTable(String name) {
        return target("table", name);
    }

    /** Those to a device of IoTDB, or to any below it. */
    public RequestsAssert toDevice(String path) {
        return target("device", path);
    }

    private RequestsAssert target(String what, String name) {
        return and(new Criterion(
                what,
                "<" + name + ">",
                entry -> entry.facts().targets().stream()
                        .anyMatch(target -> target.equals(name) || target.startsWith(name + ".")),
                entry -> String.join(", ", entry.facts().targets())));
    }

    /** Those whose times are in a unit, as the client wrote it. */
    public RequestsAssert withPrecision(String unit) {
        return and(Criterion.equal("precision", unit, entry -> entry.facts().precision()));
    }

    /** Those that brought a number of points or rows. */
    public RequestsAssert withPoints(long count) {
        return and(Criterion.equal(
                "points", String.valueOf(count), entry -> counted(entry.facts().points())));
    }

    private static String counted(long count) {
        return count < 0 ? "not counted" : String.valueOf(count);
    }

    /** Those with a text in their statement or description. */
    public RequestsAssert withText(String part) {
        return and(Criterion.contained("text", part, JournalEntry::detail));
    }

    /** Those of exactly one statement, which is compared as it came, without passwords. */
    public RequestsAssert withStatement(String statement) {
        return and(Criterion.equal("statement", statement, JournalEntry::detail));
    }

    /** Those of an operation, such as {@code POST /write}, {@code insertTablet} or {@code TsPutReq}. */
    public RequestsAssert withOperation(String name) {
        return and(Criterion.equal("operation", name, JournalEntry::operation));
    }

    /** Those of clients that call themselves so, or have this in what they call themselves. */
    public RequestsAssert byClient(String part) {
        return and(Criterion.contained("client", part, entry -> entry.facts().client()));
    }

    /** Those of one connection, which the client's address stands for, such as {@code 127.0.0.1:51234}. */
    public RequestsAssert onConnection(String address) {
        return and(Criterion.equal("connection", address, JournalEntry::connection));
    }

    /** Those that came through. */
    public RequestsAssert thatSucceeded() {
        return outcome(Outcome.OK);
    }

    /** Those that were answered with an error of the real server. */
    public RequestsAssert thatFailed() {
        return outcome(Outcome.ERROR);
    }

    /** Those that were answered with an error that has a text in it. */
    public RequestsAssert thatFailedWith(String part) {
        return thatFailed().and(Criterion.contained("error", part, JournalEntry::outcomeText));
    }

    private RequestsAssert outcome(Outcome outcome) {
        return and(Criterion.equal("outcome", lowerCase(outcome), entry -> lowerCase(entry.outcome())));
    }

    /** Those with an option that was accepted without effect. */
    public RequestsAssert ignoring(String option) {
        return and(new Criterion(
                "ignored",
                "<" + option + ">",
                entry -> entry.ignored().contains(option),
                entry -> String.join(", ", entry.ignored())));
    }

    /** Fails unless there are exactly so many. */
    public RequestsAssert count(int expected) {
        return check(matching().size() == expected, expected + " " + described());
    }

    /** Fails if there are fewer. */
    public RequestsAssert atLeast(int expected) {
        return check(matching().size() >= expected, "at least " + expected + " " + described());
    }

    /** Fails if there is any. */
    public RequestsAssert none() {
        return check(matching().isEmpty(), "no " + described());
    }

    /** Fails unless all of them together brought so many points or rows; those that were not counted do not count. */
    public RequestsAssert points(long expected) {
        long found = matching().stream()
                .mapToLong(entry -> Math.max(0, entry.facts().points()))
                .sum();
        return check(found == expected, expected + " points in " + described() + ", not " + found);
    }

    /** Those that are left, to be looked at one by one. */
    public List<JournalEntry> entries() {
        return matching();
    }

    private List<JournalEntry> matching() {
        return actual.stream().filter(this::meetsAll).toList();
    }

    private boolean meetsAll(JournalEntry entry) {
        return criteria.stream().allMatch(criterion -> criterion.holds(entry));
    }

    private String described() {
        return "requests"
                + (criteria.isEmpty()
                        ? ""
                        : " ("
                                + String.join(
                                        ", ",
                                        criteria.stream()
                                                .map(Criterion::toString)
                                                .toList()) + ")");
    }

    private RequestsAssert check(boolean holds, String expectation) {
        if (!holds) {
            var matching = matching();
            var others = actual.stream().filter(entry -> !meetsAll(entry)).toList();
            var found = new StringBuilder();
            matching.forEach(entry -> found.append("\n  ").append(JournalText.line(entry)));
            failWithMessage(
                    "%nExpected %s;%nthere are %s%s%n%s",
                    expectation, matching.size(), matching.isEmpty() ? "" : ":" + found, NearMiss.of(others, criteria));
        }
        return this;
    }
}
