package io.mimeseries.server.fault;

import java.util.function.Supplier;

/**
 * What stands between a listener and its database: asked before each request is run and again when its reply is ready. Called by many
 * threads.
 */
public interface FaultGate {

    /** What happens to a request that has been decoded and not run. */
    FaultAction before(FaultPoint point);

    /** What happens to the reply of a request that has been run. */
    FaultAction after(FaultPoint point);

    /** Runs a request between the two decisions about it, as far as they let it. */
    default <R> R around(FaultPoint point, Supplier<R> call) {
        return before(point).accept(new Passing<>(() -> {
            var result = call.get();
            return after(point).accept(new Passing<>(() -> result));
        }));
    }

    /** Carries out what was decided. */
    record Passing<R>(Supplier<R> next) implements FaultAction.Visitor<R> {
        @Override
        public R pass() {
            return next.get();
        }
    }

    /** A gate that lets everything pass. */
    static FaultGate open() {
        return OpenFaultGate.INSTANCE;
    }
}
