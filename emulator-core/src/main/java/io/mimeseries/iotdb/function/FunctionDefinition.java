package io.mimeseries.iotdb.function;

/**
 * A function that comes with the server.
 *
 * @param name in upper case
 * @param className of the real server's class, which SHOW FUNCTIONS shows and CREATE FUNCTION may name
 */
public record FunctionDefinition(String name, String className, Binder binder) {

    /** Checks a call. */
    @FunctionalInterface
    public interface Binder {
        /** Fails with the real server's text if the function does not take the call. */
        Function bind(FunctionCall call);
    }
}
