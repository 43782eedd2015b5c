package io.mimeseries.influxdb.auth;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.catalog.User;
import io.mimeseries.influxdb.store.InfluxStore;

/** Lets users of one server sign in. Safe for use by many threads. */
public final class Authenticator {
    private final InfluxStore store;
    private final PasswordCache passwords = new PasswordCache();

    public Authenticator(InfluxStore store) {
        this.store = store;
    }

    /** Whether somebody has to sign in: not before the first admin exists, and not after the last has gone. */
    public boolean isSignInRequired() {
        return store.catalog().users().values().stream().anyMatch(User::admin);
    }

    /** Somebody who does not have to sign in: may do no more than create the first admin. */
    public Authorizer nobody() {
        return new UserAuthorizer(null, store.catalog().users().isEmpty());
    }

    /** @throws InfluxDbException of kind UNAUTHENTICATED if there is no such user or this is not the password */
    public Authorizer signIn(String name, String password) {
        if (name.isEmpty()) {
            throw AuthErrors.usernameRequired();
        }
        var user = store.catalog().user(name);
        if (user == null || !passwords.matches(user, password)) {
            throw AuthErrors.authorizationFailed();
        }
        return new UserAuthorizer(user);
    }

    /**
     * Somebody whose name is vouched for, as by a signed token.
     *
     * @throws InfluxDbException of kind UNAUTHENTICATED if there is no such user
     */
    public Authorizer vouchedFor(String name) {
        var user = store.catalog().user(name);
        if (user == null) {
            throw AuthErrors.userNotFound();
        }
        return new UserAuthorizer(user);
    }
}
