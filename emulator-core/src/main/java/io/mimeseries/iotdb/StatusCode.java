package io.mimeseries.iotdb;

/** The numbers that IoTDB 1.0.1 answers with; those of 1.3.2 that differ stand beside the rule that differs. */
public final class StatusCode {
    public static final int SUCCESS = 200;
    public static final int NOT_SUPPORTED = 300;
    public static final int EXECUTE_ERROR = 301;
    public static final int MULTIPLE_ERROR = 302;
    public static final int INTERNAL_ERROR = 305;
    public static final int DATABASE_MISSING = 500;
    public static final int DATABASE_EXISTS = 501;
    public static final int TIMESERIES_EXISTS = 503;
    public static final int METADATA_ERROR = 507;
    public static final int PATH_MISSING = 508;
    public static final int ILLEGAL_PATH = 509;
    public static final int WRITE_PROCESS_ERROR = 605;
    public static final int OUT_OF_TTL = 607;
    public static final int ALIGNED_MIX = 609;
    public static final int PARSE_ERROR = 700;
    public static final int SEMANTIC_ERROR = 701;
    public static final int ZONE_ERROR = 703;
    public static final int AUTHORISATION_ERROR = 800;
    public static final int LOGIN_ERROR = 801;
    public static final int NO_PERMISSION = 803;

    private StatusCode() {}
}
