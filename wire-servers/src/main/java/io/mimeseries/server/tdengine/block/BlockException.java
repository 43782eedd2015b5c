package io.mimeseries.server.tdengine.block;

/** Bytes that are no block, or no bound values. */
public final class BlockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BlockException(String message) {
        super(message, null, false, false);
    }
}
