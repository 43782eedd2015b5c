package io.mimeseries.riakts;

/** The numbers of error responses. */
public final class ErrorCode {
    /** Of requests that no service came to answer, and of what fails before a service sees it. */
    public static final int GENERIC = 0;

    public static final int SUBMIT = 1001;
    public static final int FETCH = 1002;
    public static final int IRREGULAR_ROWS = 1003;
    public static final int PUT = 1004;
    public static final int NOT_TIME_SERIES = 1006;
    public static final int MISSING_TYPE = 1007;
    public static final int MISSING_MODULE = 1008;
    public static final int DELETE = 1009;
    public static final int GET = 1010;
    public static final int KEY_LENGTH = 1011;
    public static final int LIST_KEYS = 1012;
    public static final int TIMEOUT = 1013;
    public static final int CREATE = 1014;
    public static final int CREATED_BUT_MISSING = 1016;
    public static final int ACTIVATION_TIMEOUT = 1017;
    public static final int BAD_QUERY = 1018;
    public static final int TABLE_INACTIVE = 1019;
    public static final int PARSE = 1020;
    public static final int NOT_FOUND = 1021;
    public static final int RESULT_TOO_BIG = 1022;
    public static final int BUFFER_SETUP = 1023;
    public static final int BUFFER_IO = 1024;
    public static final int TOO_MANY_QUANTA = 1025;
    public static final int KEY_TYPE = 1026;
    public static final int BUFFER_INTERNAL = 1027;

    private ErrorCode() {}
}
