package io.mimeseries.testkit.fault;

import io.mimeseries.server.fault.FaultRules;
import java.util.List;
import java.util.function.Consumer;

/**
 * What goes wrong between clients and servers. As a parameter of a test, or from a server without JUnit:
 *
 * <pre>{@code
 * faults.on("influxdb").writes().times(2).fail(503, "timeout");
 * faults.on("influxdb").queries().containing("FROM cpu").delay(Duration.ofMillis(800));
 * faults.on("iotdb").operation("insertTablet").dropResponse();
 * faults.on("riak-ts").connections().reset();
 * }</pre>
 *
 * <p>Each request is held against the faults in the order in which they were added: delays add up, and the first fault that does something
 * else decides. The journal says which fault acted on a request. Each test begins without any. Safe for use by many threads.
 */
public final class Faults {
    private final FaultRules rules;
    private final Consumer<List<String>> check;

    private Faults(FaultRules rules, Consumer<List<String>> check) {
        this.rules = rules;
        this.check = check;
    }

    /** Those of servers that go by these rules. */
    public static Faults of(FaultRules rules) {
        return new Faults(rules, databases -> {});
    }

    /** @param check gets the names of the databases of each fault before there is one, none for all */
    public static Faults of(FaultRules rules, Consumer<List<String>> check) {
        return new Faults(rules, check);
    }

    /**
     * Begins a fault of one database.
     *
     * @param database {@code influxdb}, {@code iotdb}, {@code riak-ts} or {@code tdengine}
     */
    public FaultSpec on(String database) {
        check.accept(List.of(database));
        return FaultSpec.ofAll(rules).database(database);
    }

    /** Begins a fault of whatever database. */
    public FaultSpec onAny() {
        check.accept(List.of());
        return FaultSpec.ofAll(rules);
    }

    /** Those that are there, in their order. */
    public List<Fault> all() {
        return rules.all().stream().map(active -> new Fault(rules, active)).toList();
    }

    /** No faults any more. Requests that wait because of one are run, connections that one keeps in silence end. */
    public void clear() {
        rules.clear();
    }
}
