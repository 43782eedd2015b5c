package io.mimeseries.testkit.backend;

import io.mimeseries.server.Seed;
import org.jspecify.annotations.Nullable;

/** A real server that the kit itself does not talk to: clients do. What they make there under unique names stays. */
public final class RealPort extends RealTarget {
    public RealPort(String database, Address address, @Nullable AutoCloseable container) {
        super(database, address, container);
    }

    @Override
    void drop(String uniqueName) {
        // nobody here speaks its protocol
    }

    @Override
    void load(Seed seed) {
        throw EmulatorOnly.asked("seeds of " + seed.product(), description());
    }
}
