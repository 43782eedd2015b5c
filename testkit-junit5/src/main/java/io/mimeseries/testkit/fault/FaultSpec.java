package io.mimeseries.testkit.fault;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mimeseries.engine.RequestFacts.Kind;
import io.mimeseries.server.fault.Ending;
import io.mimeseries.server.fault.FaultAction;
import io.mimeseries.server.fault.FaultFrequency;
import io.mimeseries.server.fault.FaultMatch;
import io.mimeseries.server.fault.FaultRule;
import io.mimeseries.server.fault.FaultRules;
import io.mimeseries.server.fault.Latency;
import java.time.Duration;

/**
 * Which requests a fault is about and how often it acts; what it does comes last and sets it up. Each method that narrows it down makes
 * another one and leaves this as it is. What can never act is refused with an {@link IllegalArgumentException} that says why.
 */
public final class FaultSpec {
    private final FaultRules rules;
    private final FaultMatch match;
    private final FaultFrequency frequency;

    private FaultSpec(FaultRules rules, FaultMatch match, FaultFrequency frequency) {
        this.rules = rules;
        this.match = match;
        this.frequency = frequency;
    }

    static FaultSpec ofAll(FaultRules rules) {
        return new FaultSpec(rules, FaultMatch.ALL, FaultFrequency.DEFAULT);
    }

    private FaultSpec with(FaultMatch changed) {
        return new FaultSpec(rules, changed, frequency);
    }

    private FaultSpec with(FaultFrequency changed) {
        return new FaultSpec(rules, match, changed);
    }

    FaultSpec database(String product) {
        return with(match.withProduct(product));
    }

    /** Only requests that bring points or rows, as {@code assertThat(journal).writes()} finds them. */
    public FaultSpec writes() {
        return with(match.withKind(Kind.WRITE));
    }

    /** Only requests that ask for data or for what there is, as {@code assertThat(journal).queries()} finds them. */
    public FaultSpec queries() {
        return with(match.withKind(Kind.QUERY));
    }

    /** Only requests of one name, as the journal has it: {@code POST /write}, {@code insertTablet}, {@code TsPutReq}, {@code ws query}. */
    public FaultSpec operation(String name) {
        return with(match.withOperation(name));
    }

    /** Only requests whose statement, or description in the journal, has this text in it. */
    public FaultSpec containing(String text) {
        return with(match.withContains(text));
    }

    /** Only requests in whose statement, or description in the journal, an expression of RE2 is found. */
    public FaultSpec matching(String expression) {
        try {
            return with(match.withMatches(Pattern.compile(expression)));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Only requests that name this database of InfluxDB or TDengine, device of IoTDB or table of Riak TS, other than in a statement.
     */
    public FaultSpec inDatabase(String name) {
        return with(match.withDatabase(name));
    }

    /** Only what comes by one connection, counted from 1 on for each port. */
    public FaultSpec connection(long number) {
        return with(match.withConnection(number));
    }

    /** Connections as they are made, before anything is asked, instead of requests. */
    public FaultSpec connections() {
        return with(match.withConnections());
    }

    /** Lets so many requests pass first. */
    public FaultSpec skip(long requests) {
        return with(frequency.withSkip(requests));
    }

    /** Acts so often and no more. */
    public FaultSpec times(long requests) {
        return with(frequency.withTimes(requests));
    }

    /** Acts on every nth request, beginning with the nth. */
    public FaultSpec every(long nth) {
        return with(frequency.withEvery(nth));
    }

    /**
     * Acts on some requests by chance.
     *
     * @param chance above 0 and up to 1
     * @param seed the same one makes the same choice for the same requests
     */
    public FaultSpec probability(double chance, long seed) {
        return with(frequency.withProbability(chance).withSeed(seed));
    }

    /** What delays and corrupted bytes are drawn with; 0 if nothing is said. */
    public FaultSpec seed(long seed) {
        return with(frequency.withSeed(seed));
    }

    private Fault does(FaultAction action) {
        return new Fault(rules, rules.add(new FaultRule(match, frequency, action)));
    }

    /** The request waits before it is run: by the time of the machine, or until a manual clock is moved as far. */
    public Fault delay(Duration time) {
        return does(new FaultAction.Delay(new Latency.Fixed(time)));
    }

    /** The same for a time between two others. */
    public Fault delayBetween(Duration min, Duration max) {
        return does(new FaultAction.Delay(new Latency.Uniform(min, max)));
    }

    /** The same for times of a normal distribution. */
    public Fault delayNormally(Duration mean, Duration deviation) {
        return does(new FaultAction.Delay(new Latency.Normal(mean, deviation)));
    }

    /**
     * The same for times of a log-normal distribution, as networks have them.
     *
     * @param sigma the deviation of the logarithm, such as 0.4
     */
    public Fault delayLogNormally(Duration median, double sigma) {
        return does(new FaultAction.Delay(new Latency.LogNormal(median, sigma)));
    }

    /**
     * The database answers an error in its own form; the request is not run.
     *
     * @param code in the database's own numbers; for InfluxDB the status of HTTP
     */
    public Fault fail(int code, String message) {
        return does(new FaultAction.Fail(code, message));
    }

    /** Answers a bare status of HTTP, as something in front of the database would; the request is not run. */
    public Fault respond(int httpStatus) {
        return does(new FaultAction.Status(httpStatus));
    }

    /** The server closes the connection instead of running the request. */
    public Fault close() {
        return does(new FaultAction.End(Ending.CLOSE, false, 0));
    }

    /** The server breaks the connection off (RST) instead of running the request. */
    public Fault reset() {
        return does(new FaultAction.End(Ending.RESET, false, 0));
    }

    /** The server closes its side of the connection instead of running the request, and goes on listening. */
    public Fault halfClose() {
        return does(new FaultAction.End(Ending.HALF_CLOSE, false, 0));
    }

    /** The server says nothing and keeps the connection, until the client ends it or faults are taken back; the request is not run. */
    public Fault stall() {
        return does(new FaultAction.End(Ending.STALL, false, 0));
    }

    /** The request is run, but the server closes the connection instead of answering. */
    public Fault dropResponse() {
        return dropResponse(Ending.CLOSE);
    }

    /** The request is run, but the connection ends in some way instead of an answer. */
    public Fault dropResponse(Ending ending) {
        return does(new FaultAction.End(ending, true, 0));
    }

    /** The request is run, but the server closes the connection behind so many bytes of the reply. */
    public Fault truncateAfter(long bytes) {
        return truncateAfter(bytes, Ending.CLOSE);
    }

    /** The same with another end. */
    public Fault truncateAfter(long bytes, Ending ending) {
        return does(new FaultAction.End(ending, true, bytes));
    }

    /**
     * The request is run, but bytes of the reply are others.
     *
     * @param from the first of them, 0 for the first of the reply
     */
    public Fault corrupt(long from, long count) {
        return does(new FaultAction.Corrupt(from, count));
    }

    /** Nobody listens on the port until the fault is taken back. Connections that are open stay. */
    public Fault refuse() {
        return connections().does(new FaultAction.Refuse());
    }

    /** A datagram of InfluxDB's UDP service does not arrive. */
    public Fault dropDatagram() {
        return does(new FaultAction.Datagram(FaultAction.Datagram.Kind.DROP));
    }

    /** A datagram arrives twice. */
    public Fault duplicateDatagram() {
        return does(new FaultAction.Datagram(FaultAction.Datagram.Kind.DUPLICATE));
    }

    /** A datagram arrives after the next one. */
    public Fault reorderDatagram() {
        return does(new FaultAction.Datagram(FaultAction.Datagram.Kind.REORDER));
    }
}
