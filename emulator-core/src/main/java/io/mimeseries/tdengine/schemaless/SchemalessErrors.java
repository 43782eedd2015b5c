package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;

/** What is wrong with schemaless data, in the words of 3.3.7 (vectors {@code schemaless_line}, {@code schemaless_telnet_json}). */
final class SchemalessErrors {
    static final int LONGEST_KEY = 64;
    static final int LONGEST_TABLE = 192;
    static final int LONGEST_NCHAR = 16_379;
    static final int LONGEST_BINARY = 65_517;

    private SchemalessErrors() {}

    static TDengineException invalidData(String rest) {
        return ErrorCode.INVALID_DATA_FORMAT.error("SML line invalid data:" + rest);
    }

    static TDengineException invalidKey(String rest) {
        return ErrorCode.INVALID_KEY_LENGTH.error("invalid key or key is too long than " + LONGEST_KEY + ":" + rest);
    }

    static TDengineException emptyValue(String rest) {
        return ErrorCode.INVALID_DATA_FORMAT.error("invalid value:" + rest);
    }

    static TDengineException noColumns() {
        return ErrorCode.INVALID_DATA_FORMAT.error("SML line cols is empty");
    }

    static TDengineException invalidTimestamp(String rest) {
        return ErrorCode.INVALID_TIMESTAMP_FORMAT.error("SML line invalid timestamp:" + rest);
    }

    static TDengineException invalidMeasurement() {
        return ErrorCode.INVALID_TABLE_NAME_LENGTH.error("SML measure is empty or too large than " + LONGEST_TABLE);
    }

    static TDengineException tooLong() {
        return ErrorCode.INVALID_VARIABLE_LENGTH.error();
    }

    static TDengineException typeMismatch(DataType stored, DataType given, String key) {
        // the real server begins with a number of its run
        return ErrorCode.INVALID_DATA_FORMAT.error(
                "SML:0x1, smlGenerateSchemaAction point type and db type mismatch, db type:" + stored.text()
                        + ", point type:" + given.text() + ", key:" + key);
    }

    static void checkKey(int length, String rest) {
        if (length == 0 || length > LONGEST_KEY) {
            throw invalidKey(rest);
        }
    }

    static void checkMeasurement(int length) {
        if (length == 0 || length > LONGEST_TABLE) {
            throw invalidMeasurement();
        }
    }
}
