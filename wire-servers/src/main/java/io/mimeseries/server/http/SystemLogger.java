package io.mimeseries.server.http;

import java.text.MessageFormat;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands what other users of JBoss Logging say to the logging system of the JVM. */
final class SystemLogger extends Logger {
    private static final long serialVersionUID = 1L;
    private final transient System.Logger target;

    SystemLogger(String name) {
        super(name);
        target = System.getLogger(name);
    }

    @Override
    public boolean isEnabled(Level level) {
        return target.isLoggable(levelOf(level));
    }

    @Override
    protected void doLog(
            Level level,
            String loggerClassName,
            @Nullable Object message,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        var text = String.valueOf(message);
        log(
                level,
                parameters == null || parameters.length == 0 ? text : MessageFormat.format(text, parameters),
                thrown);
    }

    @Override
    protected void doLogf(
            Level level,
            String loggerClassName,
            String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        log(level, parameters == null ? format : String.format(Locale.ROOT, format, parameters), thrown);
    }

    private void log(Level level, String text, @Nullable Throwable thrown) {
        target.log(levelOf(level), text, thrown);
    }

    private static System.Logger.Level levelOf(Level level) {
        return switch (level) {
            case FATAL, ERROR -> System.Logger.Level.ERROR;
            case WARN -> System.Logger.Level.WARNING;
            case INFO -> System.Logger.Level.INFO;
            case DEBUG -> System.Logger.Level.DEBUG;
            case TRACE -> System.Logger.Level.TRACE;
        };
    }
}
