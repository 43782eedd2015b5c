package io.mimeseries.grammar.iotdb;

/** The forms in which the real server refuses one statement. */
record Refusals(GrammarVersion version, String sql) {
    private static final int METADATA_ERROR = 507;
    private static final int SEMANTIC_ERROR = 701;
    private static final int PARSE_ERROR = 700;
    private static final int INTERNAL_ERROR = 305;

    boolean since13() {
        return version == GrammarVersion.V1_3;
    }

    /** The parts of the statement do not fit together. */
    static IotDbSqlException semantic(String text) {
        return new IotDbSqlException(SEMANTIC_ERROR, text);
    }

    /** The same for what 1.0 calls an error of metadata. */
    IotDbSqlException metadata(String text) {
        return since13() ? semantic(text) : new IotDbSqlException(METADATA_ERROR, "Check metadata error: " + text);
    }

    /** The real server does not expect this and fails. */
    IotDbSqlException internal(String cause) {
        return new IotDbSqlException(
                INTERNAL_ERROR,
                "[INTERNAL_SERVER_ERROR(305)] Exception occurred: \"" + sql + "\". executeStatement failed. " + cause);
    }

    /** The grammar takes it and nothing behind it does. */
    static IotDbSqlException unsupported() {
        return new IotDbSqlException(PARSE_ERROR, "This operation type is not supported");
    }

    /** The text is not of the language. */
    static IotDbSqlException syntax(int line, int column, String what) {
        return new IotDbSqlException(
                PARSE_ERROR,
                "Error occurred while parsing SQL to physical plan: line " + line + ":" + column + " " + what);
    }

    /** A number of at most 32 bits; the real server fails at a longer one. */
    int integer(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException tooLong) {
            throw internal("For input string: \"" + digits + "\"");
        }
    }

    /** A number of at most 64 bits; the real server fails at a longer one. */
    long longInteger(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLong) {
            throw internal("For input string: \"" + digits + "\"");
        }
    }
}
