package io.mimeseries.compat.vectors.riakts.wire;

/**
 * A message without its length.
 *
 * @param code 0 to 255
 */
public record Message(int code, byte[] body) {
    public static final int ERROR = 0;
    public static final int QUERY = 90;
    public static final int QUERY_ANSWER = 91;
    public static final int PUT = 92;
    public static final int PUT_ANSWER = 93;
    public static final int DELETE = 94;
    public static final int DELETE_ANSWER = 95;
    public static final int GET = 96;
    public static final int GET_ANSWER = 97;
    public static final int LIST_KEYS = 98;
    public static final int KEYS = 99;
    public static final int TERM = 104;
}
