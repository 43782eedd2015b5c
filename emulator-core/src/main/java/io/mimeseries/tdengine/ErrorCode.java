package io.mimeseries.tdengine;

/**
 * The errors of TDengine 3.3.7 that are answered: the low 16 bits of the real server's code and its base text, to
 * which most errors add what is wrong. An empty text stands for errors whose whole text depends on the case.
 */
public enum ErrorCode {
    NO_SUCH_FILE(0x0002, ""),
    NO_PRIMARY_TIMESTAMP(0x0003, ""),
    NO_CONNECTION(0x000B, "Unable to establish connection"),
    OPERATION_NOT_SUPPORTED(0x0100, "Operation not supported"),
    GENERIC_ERROR(0x0110, "Unexpected generic error"),
    ACTION_IN_PROGRESS(0x0111, "Action in progress"),
    INVALID_MESSAGE(0x0115, "Invalid message"),
    INVALID_PARAMETERS(0x0118, "Invalid parameters"),
    INVALID_TIMESTAMP_FORMAT(0x0127, "Invalid timestamp format"),
    DECIMAL_VALUE_OVERFLOW(0x013D, "Decimal value overflow"),
    INVALID_OPERATION(0x0200, "Invalid operation"),
    INVALID_VALUE_IN_CLIENT(0x0203, "Invalid value in client"),
    INVALID_USER_NAME(0x0207, "Invalid user name"),
    INVALID_PASSWORD_LENGTH(0x0208, "Invalid password length"),
    INSERT_SYNTAX_ERROR(0x0216, "Syntax error in SQL"),
    DATABASE_NOT_SPECIFIED_CLIENT(0x0217, "Database not specified or available"),
    TABLE_MISSING_CLIENT(0x0218, "Table does not exist"),
    SQL_TOO_LONG(0x0219, "SQL statement too long"),
    LINE_SYNTAX_ERROR(0x021B, "Syntax error in Line"),
    INVALID_KEY_LENGTH(0x021F, "Invalid column length"),
    INVALID_JSON_FORMAT(0x0221, "Invalid JSON format"),
    VALUE_OUT_OF_RANGE(0x0224, "Value out of range"),
    STATEMENT_USAGE(0x022A, "Stmt API usage error"),
    STATEMENT_TABLE_NAME_MISSING(0x022B, "Stmt table name not set correctly"),
    UNSUPPORTED_STATEMENT_CLAUSE(0x022C, "not supported stmt clause"),
    QUERY_KILLED(0x022D, "Query killed"),
    NOT_A_SUPER_TABLE(0x022F, "Table is not a super table"),
    INVALID_QUERY_ID(0x030C, "Invalid query id"),
    INVALID_CONNECTION_ID(0x030E, "Invalid connection id"),
    USER_EXISTS(0x0350, "User already exists"),
    INVALID_USER(0x0351, "Invalid user"),
    INVALID_USER_FORMAT(0x0352, "Invalid user format"),
    INVALID_PASSWORD_FORMAT(0x0353, "Invalid password format"),
    TOO_MANY_USERS(0x0355, "Too many users"),
    INVALID_ALTER_OPERATION(0x0356, "Invalid alter operation"),
    AUTHENTICATION_FAILURE(0x0357, "Authentication failure"),
    USER_NOT_AVAILABLE(0x0358, "User not available"),
    USER_HAS_PRIVILEGE(0x0359, "User already have this priviledge"),
    STABLE_EXISTS(0x0360, "STable already exists"),
    STABLE_MISSING(0x0362, "STable not exist"),
    TOO_MANY_TAGS(0x0364, "Too many tags"),
    TOO_MANY_COLUMNS(0x0365, "Too many columns"),
    TAG_EXISTS(0x0369, "Tag already exists"),
    TAG_MISSING(0x036A, "Tag does not exist"),
    COLUMN_EXISTS(0x036B, "Column already exists"),
    COLUMN_MISSING(0x036C, "Column does not exist"),
    INVALID_ROW_BYTES(0x036F, "Invalid row bytes"),
    OVERFLOW(0x0370, "out of range and overflow"),
    FUNCTION_EXISTS(0x0373, "Func already exists"),
    FUNCTION_MISSING(0x0374, "Func not exists"),
    DATABASE_NOT_SELECTED(0x0380, "Database not specified or available"),
    DATABASE_EXISTS(0x0381, "Database already exists"),
    INVALID_DATABASE_OPTIONS(0x0382, "Invalid database options"),
    INVALID_DATABASE_NAME(0x0383, "Invalid database name"),
    DATABASE_IN_DROPPING_STATUS(0x0386, "Database in dropping status"),
    DATABASE_MISSING(0x0388, "Database not exist"),
    DATABASE_OPTIONS_UNCHANGED(0x038A, "Database options not changed"),
    DATABASE_IN_CREATING_STATUS(0x0396, "Database in creating status"),
    SNODE_EXISTS(0x03A4, "Snode already exists"),
    INVALID_STABLE_ALTER_OPTIONS(0x03C2, "Invalid stable alter options"),
    FIELD_USED_BY_TOPIC(0x03C4, "Field used by topic"),
    CONFLICTING_TRANSACTION(0x03D3, "Conflict transaction not completed"),
    TOPIC_EXISTS(0x03E0, "Topic already exists"),
    TOPIC_MISSING(0x03E1, "Topic not exist"),
    INVALID_TOPIC(0x03E3, "Invalid topic"),
    CONSUMER_MISSING(0x03E6, "Consumer not exist"),
    CONSUMER_NOT_READY(0x03EA, "Consumer not ready"),
    TOPIC_SUBSCRIBED(0x03EB, "Topic subscribed cannot be dropped"),
    CONSUMER_GROUP_IN_USE(0x03EC, "Consumer group being used by some consumer"),
    TOPIC_FIRST(0x03ED, "Topic must be dropped first"),
    NO_SNODE(0x042C, "No Snode is available"),
    ANALYSIS_MODEL_MISSING(0x0443, "Analysis algorithm/model not loaded"),
    INDEX_EXISTS(0x0483, "index already exists in db"),
    INDEX_MISSING(0x0484, "index not exist"),
    INVALID_TABLE_ID(0x0600, "Invalid table ID"),
    TABLE_EXISTS(0x0603, "Table already exists"),
    TAG_TOO_OLD(0x060A, "Tag too old"),
    TIMESTAMP_OUT_OF_RANGE(0x060B, "Timestamp data out of range"),
    TABLE_MISSING_IN_VNODE(0x0618, "Table not exists"),
    STABLE_MISSING_IN_VNODE(0x061A, "Stable not exists"),
    TABLE_SCHEMA_IS_OLD(0x061B, "Table schema is old"),
    TABLE_IN_OTHER_STABLE(0x061D, "Table already exists in other stables"),
    TOO_MANY_GROUPS(0x070A, "Too many groups/time window in query"),
    JSON_NOT_SUPPORTED(0x072D, "Json not support in this place"),
    EXECUTOR_ERROR(0x0732, "Executor internal error"),
    SYNTAX_ERROR(0x2600, "syntax error near"),
    INCOMPLETE_SQL(0x2601, "Incomplete SQL statement"),
    INVALID_COLUMN_NAME(0x2602, "Invalid column name"),
    TABLE_MISSING(0x2603, "Table does not exist"),
    AMBIGUOUS_COLUMN(0x2604, "Column ambiguously defined"),
    INVALID_VALUE_TYPE(0x2605, "Invalid value type"),
    AGGREGATION_NOT_ALLOWED(0x2608, "There mustn't be aggregation"),
    WRONG_ITEM_NUMBER(0x2609, "ORDER BY / GROUP BY item must be the number of a SELECT-list expression"),
    NOT_GROUP_BY(0x260A, "Not a GROUP BY expression"),
    NOT_SELECTED(0x260B, "Not SELECTed expression"),
    NOT_SINGLE_GROUP(0x260C, "Not a single-group group function"),
    TAGS_NOT_MATCHED(0x260D, "Tags number not matched"),
    INVALID_TAG_NAME(0x260E, "Invalid tag name"),
    NAME_OR_PASSWORD_TOO_LONG(0x2610, "Name or password too long"),
    PASSWORD_TOO_SHORT(0x2611, "Password too short or empty"),
    NO_LONGER_SUPPORTED(0x2614, "This statement is no longer supported"),
    INTERVAL_TOO_SMALL(0x2615, "Interval too small"),
    DATABASE_NOT_SPECIFIED(0x2616, "Database not specified"),
    INVALID_IDENTIFIER(0x2617, "Invalid identifier name"),
    STABLE_IN_OTHER_DATABASE(0x2618, "Corresponding super table not in this db"),
    INVALID_DATABASE_OPTION(0x2619, "Invalid database option"),
    INVALID_TABLE_OPTION(0x261A, "Invalid table option"),
    GROUP_BY_WITH_WINDOW(0x2624, "GROUP BY and WINDOW-clause can't be used together"),
    NESTED_AGGREGATION(0x2627, "Aggregate functions do not support nesting"),
    INVALID_STATE_WINDOW_TYPE(0x2628, "Only support STATE_WINDOW on integer/bool/varchar column"),
    INVALID_SESSION_GAP(0x262B, "SESSION gap should be fixed time window, and greater than 0"),
    INVALID_SESSION_COLUMN(0x262C, "Only support SESSION on primary timestamp column"),
    NEGATIVE_INTERVAL_OFFSET(0x262D, "Interval offset cannot be negative"),
    INTERVAL_OFFSET_TOO_LARGE(0x262F, "Interval offset should be shorter than interval"),
    SLIDING_TOO_LARGE(0x2631, "sliding value no larger than the interval value"),
    JSON_TAG_NOT_ALONE(0x2633, "Only one tag if there is a json tag"),
    UNEQUAL_RESULT_COLUMNS(0x2634, "Query block has incorrect number of result columns"),
    NEGATIVE_OFFSET(0x2637, "soffset/offset can not be less than 0"),
    SLIMIT_WITHOUT_PARTITION(0x2638, "slimit/soffset only available for PARTITION/GROUP BY query"),
    INVALID_TOPIC_QUERY(0x2639, "Invalid topic query"),
    TIME_RANGE_REQUIRED(0x263B, "Start(end) time of query range required or time range too large"),
    DUPLICATED_COLUMN(0x263C, "Duplicated column names"),
    TAGS_TOO_LONG(0x263D, "Tags length exceeds max length"),
    ROW_TOO_LONG(0x263E, "Row length exceeds max length"),
    ILLEGAL_NUMBER_OF_COLUMNS(0x263F, "Illegal number of columns"),
    TOO_MANY_COLUMNS_IN_TABLE(0x2640, "Too many columns"),
    FIRST_COLUMN_NOT_TIMESTAMP(0x2641, "First column must be timestamp"),
    INVALID_VARIABLE_LENGTH(0x2642, "Invalid varbinary/binary/nchar column/tag length"),
    INVALID_TAG_COUNT(0x2643, "Invalid number of tag columns"),
    PERMISSION_DENIED(0x2644, "Permission denied or target object not exist"),
    INVALID_STREAM_QUERY(0x2645, "Invalid stream query"),
    INVALID_TIMELINE_FUNCTION(0x2647, "Invalid timeline function"),
    INVALID_ALTER_TABLE(0x2649, "Invalid alter table statement"),
    PRIMARY_TIMESTAMP_DROPPED(0x264A, "Primary timestamp column cannot be dropped"),
    LENGTH_NOT_INCREASED(
            0x264B,
            "Only varbinary/binary/nchar/geometry column length could be modified, and the length can only be increased, not decreased"),
    INVALID_TBNAME(0x264C, "Invalid tbname pseudo column"),
    FUNCTION_NOT_ALLOWED(0x264F, "Some functions are allowed only in the SELECT list of a query."),
    INVALID_WINDOW_INPUT(0x2650, "Window query not supported, since not valid primary timestamp column as input"),
    NO_COLUMNS_CAN_BE_DROPPED(0x2651, "No columns can be dropped"),
    JSON_COLUMN(0x2652, "Only tag can be json type"),
    VALUE_TOO_LONG(0x2653, "Value too long for column/tag"),
    INVALID_DELETE_CONDITION(0x2655, "The DELETE statement must only have a definite time window range"),
    FILL_NOT_ALLOWED(0x2657, "Fill not allowed"),
    INVALID_WINDOW_PSEUDO_COLUMN(0x2658, "Invalid windows pc"),
    INVALID_INTERP_CLAUSE(0x265D, "Invalid interp clause"),
    ONLY_SUPPORT_SINGLE_TABLE(0x265F, "Only support single table"),
    NOT_UNIQUE_TABLE(0x2663, "Not unique table/alias"),
    JOIN_NOT_SUPPORTED(0x2664, ""),
    INVALID_EXPRESSION_USAGE(0x2667, ""),
    INVALID_VARBINARY(0x266A, "Invalid varbinary value"),
    MULTIPLE_RESULTS_NOT_SUPPORTED(0x2670, "Operator not supported multi result"),
    TAG_AS_PRIMARY_KEY(0x2677, "tag can not be composite primary key"),
    PRIMARY_KEY_NOT_SECOND(0x2678, "composite primary key must be second column"),
    INVALID_PRIMARY_KEY_TYPE(
            0x2679, "composite primary key column must be of type int, uint, bigint, ubigint, and varchar"),
    PRIMARY_KEY_NULL(0x267B, "Primary key column should not be null"),
    INVALID_REF_COLUMN_TYPE(0x268F, "Invalid ref column type"),
    CROSS_JOIN(0x2702, "Cross join not support"),
    INVALID_JOIN_CONDITION(0x2703, "Not supported join conditions"),
    FUNCTION_ERROR(0x2800, "Function internal error"),
    INVALID_PARAMETER_COUNT(0x2801, "Invalid function para number"),
    INVALID_PARAMETER_TYPE(0x2802, "Invalid function para type"),
    INVALID_PARAMETER_VALUE(0x2803, "Invalid function para value"),
    INVALID_TO_TIMESTAMP(0x2807, "Func to_timestamp failed for wrong timestamp"),
    INVALID_TIME_UNIT(0x280A, "Invalid function time unit"),
    TIME_UNIT_TOO_SMALL(0x280B, "Function time unit cannot be smaller than db precision"),
    INVALID_PARAMETER_RANGE(0x2811, "Invalid function para range"),
    PARAMETER_NOT_PRIMARY_TIMESTAMP(0x2812, "Function parameter should be primary timestamp"),
    INVALID_LINE_PROTOCOL_TYPE(0x3000, "Invalid line protocol type"),
    INVALID_DATA_FORMAT(0x3002, "Invalid data format"),
    CANNOT_CONVERT(0x3250, "Cannot convert to specific type"),
    UNKNOWN(0xFFFF, "");

    private final int code;
    private final String text;

    ErrorCode(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** 0 to 65535. */
    public int code() {
        return code;
    }

    /** The server's own text, without details. */
    public String text() {
        return text;
    }

    /** The error with the base text alone. */
    public TDengineException error() {
        return new TDengineException(code, text);
    }

    /** The error with a text of its own. */
    public TDengineException error(String message) {
        return new TDengineException(code, message);
    }

    /** The error with the base text, a colon and what it is about. */
    public TDengineException about(String detail) {
        return new TDengineException(code, text + ": " + detail);
    }
}
