package io.mimeseries.server.http;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says nothing. */
final class SilentLogger extends Logger {
    private static final long serialVersionUID = 1L;

    SilentLogger(String name) {
        super(name);
    }

    @Override
    public boolean isEnabled(Level level) {
        return false;
    }

    @Override
    protected void doLog(
            Level level,
            String loggerClassName,
            @Nullable Object message,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        // nobody reads it
    }

    @Override
    protected void doLogf(
            Level level,
            String loggerClassName,
            String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        // nobody reads it
    }
}
