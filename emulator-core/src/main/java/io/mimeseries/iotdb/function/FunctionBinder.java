package io.mimeseries.iotdb.function;

/** The functions that a statement may call: those of the server and those that were created. */
public interface FunctionBinder {

    /** Checks a call; fails with the real server's text if there is no such function or if it does not take the call. */
    Function bind(FunctionCall call);
}
