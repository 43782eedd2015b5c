package io.mimeseries.server.tdengine.auth;

import java.util.function.BiFunction;
import java.util.function.Function;

/** How a request says who sends it. */
public sealed interface Credentials {

    /** A name and a password. */
    record Password(String user, String password) implements Credentials {
        @Override
        public <R> R choose(BiFunction<String, String, R> byPassword, Function<String, R> byToken) {
            return byPassword.apply(user, password);
        }
    }

    /** What stands for an account of TDengine Cloud, or of 3.4. */
    record Token(String text) implements Credentials {
        @Override
        public <R> R choose(BiFunction<String, String, R> byPassword, Function<String, R> byToken) {
            return byToken.apply(text);
        }
    }

    /** Deals with either kind. */
    <R> R choose(BiFunction<String, String, R> byPassword, Function<String, R> byToken);
}
