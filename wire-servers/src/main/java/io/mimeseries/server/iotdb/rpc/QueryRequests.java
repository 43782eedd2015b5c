package io.mimeseries.server.iotdb.rpc;

import static io.mimeseries.server.iotdb.thrift.Field.optional;
import static io.mimeseries.server.iotdb.thrift.Field.required;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.BOOL;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I32;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I64;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.TEXT;

import io.mimeseries.server.iotdb.thrift.ListType;
import io.mimeseries.server.iotdb.thrift.MapType;
import io.mimeseries.server.iotdb.thrift.StructType;

/** Arguments of the calls that open sessions, run statements and fetch what they found. */
final class QueryRequests {
    static final StructType EXECUTE_STATEMENT = StructType.of(
            "TSExecuteStatementReq",
            required(1, "sessionId", I64),
            required(2, "statement", TEXT),
            required(3, "statementId", I64),
            optional(4, "fetchSize", I32),
            optional(5, "timeout", I64),
            optional(6, "enableRedirectQuery", BOOL),
            optional(7, "jdbcQuery", BOOL));

    static final StructType EXECUTE_BATCH = StructType.of(
            "TSExecuteBatchStatementReq", required(1, "sessionId", I64), required(2, "statements", new ListType(TEXT)));

    static final StructType OPEN_SESSION = StructType.of(
            "TSOpenSessionReq",
            required(1, "client_protocol", I32),
            required(2, "zoneId", TEXT),
            required(3, "username", TEXT),
            optional(4, "password", TEXT),
            optional(5, "configuration", new MapType(TEXT, TEXT)));

    static final StructType CLOSE_SESSION = StructType.of("TSCloseSessionReq", required(1, "sessionId", I64));

    static final StructType CANCEL_OPERATION =
            StructType.of("TSCancelOperationReq", required(1, "sessionId", I64), required(2, "queryId", I64));

    static final StructType CLOSE_OPERATION = StructType.of(
            "TSCloseOperationReq",
            required(1, "sessionId", I64),
            optional(2, "queryId", I64),
            optional(3, "statementId", I64));

    static final StructType FETCH_RESULTS = StructType.of(
            "TSFetchResultsReq",
            required(1, "sessionId", I64),
            required(2, "statement", TEXT),
            required(3, "fetchSize", I32),
            required(4, "queryId", I64),
            required(5, "isAlign", BOOL),
            optional(6, "timeout", I64),
            optional(7, "statementId", I64));

    static final StructType FETCH_METADATA = StructType.of(
            "TSFetchMetadataReq",
            required(1, "sessionId", I64),
            required(2, "type", TEXT),
            optional(3, "columnPath", TEXT));

    static final StructType SET_TIME_ZONE =
            StructType.of("TSSetTimeZoneReq", required(1, "sessionId", I64), required(2, "timeZone", TEXT));

    static final StructType RAW_DATA_QUERY = StructType.of(
            "TSRawDataQueryReq",
            required(1, "sessionId", I64),
            required(2, "paths", new ListType(TEXT)),
            optional(3, "fetchSize", I32),
            required(4, "startTime", I64),
            required(5, "endTime", I64),
            required(6, "statementId", I64),
            optional(7, "enableRedirectQuery", BOOL),
            optional(8, "jdbcQuery", BOOL),
            optional(9, "timeout", I64),
            optional(10, "legalPathNodes", BOOL));

    static final StructType LAST_DATA_QUERY = StructType.of(
            "TSLastDataQueryReq",
            required(1, "sessionId", I64),
            required(2, "paths", new ListType(TEXT)),
            optional(3, "fetchSize", I32),
            required(4, "time", I64),
            required(5, "statementId", I64),
            optional(6, "enableRedirectQuery", BOOL),
            optional(7, "jdbcQuery", BOOL),
            optional(8, "timeout", I64),
            optional(9, "legalPathNodes", BOOL));

    static final StructType FAST_LAST_OF_DEVICE = StructType.of(
            "TSFastLastDataQueryForOneDeviceReq",
            required(1, "sessionId", I64),
            required(2, "db", TEXT),
            required(3, "deviceId", TEXT),
            required(4, "sensors", new ListType(TEXT)),
            optional(5, "fetchSize", I32),
            required(6, "statementId", I64),
            optional(7, "enableRedirectQuery", BOOL),
            optional(8, "jdbcQuery", BOOL),
            optional(9, "timeout", I64),
            optional(10, "legalPathNodes", BOOL));

    static final StructType FAST_LAST_OF_PREFIX = StructType.of(
            "TSFastLastDataQueryForOnePrefixPathReq",
            required(1, "sessionId", I64),
            required(2, "prefixes", new ListType(TEXT)),
            optional(3, "fetchSize", I32),
            required(4, "statementId", I64),
            optional(5, "enableRedirectQuery", BOOL),
            optional(6, "jdbcQuery", BOOL),
            optional(7, "timeout", I64));

    static final StructType AGGREGATION_QUERY = StructType.of(
            "TSAggregationQueryReq",
            required(1, "sessionId", I64),
            required(2, "statementId", I64),
            required(3, "paths", new ListType(TEXT)),
            required(4, "aggregations", new ListType(I32)),
            optional(5, "startTime", I64),
            optional(6, "endTime", I64),
            optional(7, "interval", I64),
            optional(8, "slidingStep", I64),
            optional(9, "fetchSize", I32),
            optional(10, "timeout", I64),
            optional(11, "legalPathNodes", BOOL));

    static final StructType GROUP_BY_INTERVAL = StructType.of(
            "TSGroupByQueryIntervalReq",
            required(1, "sessionId", I64),
            required(2, "statementId", I64),
            required(3, "device", TEXT),
            required(4, "measurement", TEXT),
            required(5, "dataType", I32),
            required(6, "aggregationType", I32),
            optional(7, "database", TEXT),
            optional(8, "startTime", I64),
            optional(9, "endTime", I64),
            optional(10, "interval", I64),
            optional(11, "fetchSize", I32),
            optional(12, "timeout", I64));

    private QueryRequests() {}
}
