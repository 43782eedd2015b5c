package io.mimeseries.server.tdengine;

import io.mimeseries.server.tdengine.auth.Credentials;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineSession;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Opens the session of a request. */
record Sessions(TDengine database) {

    /**
     * A token stands for the account that it was given to in the real Cloud; here there are no such accounts, and every token is one of the user
     * {@code root}.
     *
     * @throws TDengineException with code 0x0357 if the name or the password is wrong
     */
    TDengineSession open(Credentials credentials, ZoneId zone) {
        return credentials.choose((user, password) -> database.openSession(user, password, zone), token -> {
            var session = database.rootSession();
            session.setZone(zone);
            return session;
        });
    }

    TDengineSession open(Credentials credentials) {
        return open(credentials, ZoneOffset.UTC);
    }
}
