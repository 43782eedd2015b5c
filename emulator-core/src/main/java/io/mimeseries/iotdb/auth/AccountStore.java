package io.mimeseries.iotdb.auth;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The users and roles of one server. Safe for use by many threads. */
public final class AccountStore {
    private final AtomicReference<Accounts> accounts = new AtomicReference<>(Accounts.INITIAL);

    /** As they are now; immutable. */
    public Accounts snapshot() {
        return accounts.get();
    }

    public void restore(Accounts snapshot) {
        accounts.set(snapshot);
    }

    /** Whether a user may come in. */
    public boolean isLogin(String user, String password) {
        return accounts.get().matches(user, password);
    }

    void update(UnaryOperator<Accounts> change) {
        accounts.updateAndGet(change);
    }
}
