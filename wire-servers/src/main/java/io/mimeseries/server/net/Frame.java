package io.mimeseries.server.net;

/**
 * The bytes of a message without its length. They lie in an array that is the listener's again as soon as the message has been answered.
 *
 * @param offset of the first byte in {@code array}
 */
public record Frame(byte[] array, int offset, int length) {

    /** A byte of the message, 0 to 255. */
    public int at(int index) {
        return array[offset + index] & 0xFF;
    }
}
