package io.mimeseries.tdengine.user;

import io.mimeseries.engine.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The users of one server. Safe for use by many threads. */
public final class UserStore {
    private final AtomicReference<Users> users;

    public UserStore(Clock clock) {
        users = new AtomicReference<>(Users.initial(clock.now().toEpochMilli()));
    }

    /** As they are now; immutable. */
    public Users snapshot() {
        return users.get();
    }

    public void restore(Users snapshot) {
        users.set(snapshot);
    }

    void update(UnaryOperator<Users> change) {
        users.updateAndGet(change);
    }
}
