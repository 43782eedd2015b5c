package io.mimeseries.server.fault;

/** What becomes of one reply on its way out. */
public sealed interface ReplyDamage {

    /**
     * The connection ends behind so many bytes, or behind the whole reply if it is shorter.
     *
     * @param bytes 0 or more, counted before TLS
     */
    record Truncation(long bytes, Ending ending) implements ReplyDamage {}

    /**
     * Some bytes are others.
     *
     * @param from the first of them, 0 for the first of the reply
     * @param seed the same one makes the same bytes of the same bytes
     */
    record Corruption(long from, long count, long seed) implements ReplyDamage {}
}
