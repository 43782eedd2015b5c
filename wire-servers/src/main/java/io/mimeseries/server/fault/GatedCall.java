package io.mimeseries.server.fault;

/**
 * A request that a gate decides about. Exactly one of the methods is called, once; each of them writes the request into the journal.
 *
 * @param <R> the protocol's reply
 */
public interface GatedCall<R> {

    /** @param fault what the journal says of the faults that act on it, empty if there are none */
    R run(String fault);

    /** Answers the error in the protocol's form; the request is not run. */
    R fail(InjectedError error, String fault);

    /** Answers a bare HTTP status; the request is not run. Protocols without one are never asked. */
    default R answer(int status, String fault) {
        throw new IllegalStateException("there is no HTTP status here");
    }

    /** The request is not run, and nobody answers it. */
    void lose(String fault);
}
