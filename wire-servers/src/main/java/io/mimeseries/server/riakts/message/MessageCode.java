package io.mimeseries.server.riakts.message;

/** The numbers of messages: the first byte behind the length. */
public final class MessageCode {
    public static final int ERROR = 0;
    public static final int PING = 1;
    public static final int PING_REPLY = 2;
    public static final int GET_CLIENT_ID = 3;
    public static final int GET_CLIENT_ID_REPLY = 4;
    public static final int SET_CLIENT_ID = 5;
    public static final int SET_CLIENT_ID_REPLY = 6;
    public static final int GET_SERVER_INFO = 7;
    public static final int GET_SERVER_INFO_REPLY = 8;
    public static final int GET = 9;
    public static final int GET_REPLY = 10;
    public static final int PUT = 11;
    public static final int PUT_REPLY = 12;
    public static final int DELETE = 13;
    public static final int DELETE_REPLY = 14;
    public static final int LIST_BUCKETS = 15;
    public static final int LIST_BUCKETS_REPLY = 16;
    public static final int LIST_KEYS = 17;
    public static final int LIST_KEYS_REPLY = 18;
    public static final int GET_BUCKET = 19;
    public static final int GET_BUCKET_REPLY = 20;
    public static final int SET_BUCKET = 21;
    public static final int SET_BUCKET_REPLY = 22;
    public static final int RESET_BUCKET = 29;
    public static final int RESET_BUCKET_REPLY = 30;
    public static final int GET_BUCKET_TYPE = 31;
    public static final int SET_BUCKET_TYPE = 32;
    public static final int COUNTER_UPDATE = 50;
    public static final int COUNTER_UPDATE_REPLY = 51;
    public static final int COUNTER_GET = 52;
    public static final int COUNTER_GET_REPLY = 53;
    public static final int TS_QUERY = 90;
    public static final int TS_QUERY_REPLY = 91;
    public static final int TS_PUT = 92;
    public static final int TS_PUT_REPLY = 93;
    public static final int TS_DELETE = 94;
    public static final int TS_DELETE_REPLY = 95;
    public static final int TS_GET = 96;
    public static final int TS_GET_REPLY = 97;
    public static final int TS_LIST_KEYS = 98;
    public static final int TS_LIST_KEYS_REPLY = 99;
    public static final int TS_COVERAGE = 100;
    public static final int TS_COVERAGE_REPLY = 101;
    public static final int TTB = 104;
    public static final int AUTH = 253;
    public static final int AUTH_REPLY = 254;
    public static final int START_TLS = 255;

    private MessageCode() {}
}
