package io.mimeseries.compat.faults;

import java.net.SocketTimeoutException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What a client made of a fault.
 *
 * @param thrown the classes of what it threw and of the causes behind it, from the outermost on, {@code nothing} if it threw nothing
 * @param requests how often it tried
 */
public record Observation(String thrown, int requests) {

    /** A call of a client. */
    public interface Call {
        void run() throws Exception;
    }

    /** Makes a call. What is behind a time-out is left out: it depends on which of a client's clocks saw it first. */
    public static String thrownBy(Call call) {
        try {
            call.run();
            return "nothing";
        } catch (Exception e) {
            var classes = new ArrayList<String>();
            for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
                classes.add(cause.getClass().getSimpleName());
                if (cause instanceof SocketTimeoutException) {
                    break;
                }
            }
            return String.join(" < ", classes);
        }
    }
}
