package io.mimeseries.compat.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The faults of the runnable jar, met by one client, beside a raw socket that misbehaves likewise: the client throws the same, after as many tries.
 *
 * @param client its name and version, as the table has it
 * @param option that chooses the database, such as {@code --riak-ts=0}
 * @param operation the request that meets the fault, by its name in the journal
 * @param framing where its requests end
 * @param isIt whether a request is that operation: clients ask by themselves whether a server is there
 */
public record FaultMatrix(String client, String option, String operation, Framing framing, Predicate<byte[]> isIt) {

    /** Lets the server misbehave. */
    public interface Beginning {
        void begin() throws IOException, InterruptedException;
    }

    /** A client connects and uses its connection, lets the server misbehave and asks again, by a new connection if the fault is {@code REFUSE}. */
    public interface Scenario {
        /** @return what {@link Observation#thrown()} is */
        String thrown(int port, Misbehaviour fault, Beginning server) throws Exception;
    }

    /** @param without what cannot happen to this client */
    public void check(Set<Misbehaviour> without, Scenario scenario) throws Exception {
        Map<Misbehaviour, Observation> seen = new EnumMap<>(Misbehaviour.class);
        try (var jar = FaultyJar.start(option);
                // clients keep connections to a port, and those that are open stay
                var unknown = FaultyJar.start(option)) {
            for (var fault : Misbehaviour.values()) {
                if (!without.contains(fault)) {
                    var made = byFault(fault == Misbehaviour.REFUSE ? unknown : jar, fault, scenario);
                    assertThat(made).as(fault.call()).isEqualTo(byStub(jar, fault, scenario));
                    seen.put(fault, made);
                }
            }
        }
        FaultTable.check(client, seen);
    }

    private Observation byFault(FaultyJar jar, Misbehaviour fault, Scenario scenario) throws Exception {
        jar.reset();
        var thrown = scenario.thrown(jar.port(), fault, () -> jar.begin(fault));
        return new Observation(thrown, fault == Misbehaviour.REFUSE ? 0 : jar.requests(operation));
    }

    private Observation byStub(FaultyJar jar, Misbehaviour fault, Scenario scenario) throws Exception {
        jar.reset();
        try (var stub = new MisbehavingStub("127.0.0.1", jar.port(), framing, isIt)) {
            var thrown = scenario.thrown(stub.port(), fault, () -> stub.misbehave(fault));
            return new Observation(thrown, stub.requests());
        }
    }
}
