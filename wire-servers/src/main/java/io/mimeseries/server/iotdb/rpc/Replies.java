package io.mimeseries.server.iotdb.rpc;

import static io.mimeseries.server.iotdb.thrift.Field.optional;
import static io.mimeseries.server.iotdb.thrift.Field.required;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.BINARY;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.BOOL;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I16;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I32;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I64;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I8;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.TEXT;

import io.mimeseries.server.iotdb.thrift.ListType;
import io.mimeseries.server.iotdb.thrift.MapType;
import io.mimeseries.server.iotdb.thrift.StructType;

/** What calls answer. */
public final class Replies {
    public static final StructType STATUS_PART =
            StructType.of("TSStatus", required(1, "code", I32), optional(2, "message", TEXT));

    public static final StructType STATUS = StructType.of(
            "TSStatus",
            required(1, "code", I32),
            optional(2, "message", TEXT),
            optional(3, "subStatus", new ListType(STATUS_PART)));

    /** The numbering of 1.0 and 1.1. */
    public static final StructType PROPERTIES = StructType.of(
            "ServerProperties",
            required(1, "version", TEXT),
            required(2, "supportedTimeAggregationOperations", new ListType(TEXT)),
            required(3, "timestampPrecision", TEXT),
            optional(4, "maxConcurrentClientNum", I32),
            optional(5, "watermarkSecretKey", TEXT),
            optional(6, "watermarkBitString", TEXT),
            optional(7, "watermarkParamMarkRate", I32),
            optional(8, "watermarkParamMaxRightBit", I32),
            optional(9, "thriftMaxFrameSize", I32),
            optional(10, "isReadOnly", BOOL),
            optional(11, "buildInfo", TEXT));

    /** The numbering from 1.2 on. */
    public static final StructType PROPERTIES_FROM_1_2 = StructType.of(
            "ServerProperties",
            required(1, "version", TEXT),
            required(2, "supportedTimeAggregationOperations", new ListType(TEXT)),
            required(3, "timestampPrecision", TEXT),
            optional(4, "maxConcurrentClientNum", I32),
            optional(5, "thriftMaxFrameSize", I32),
            optional(6, "isReadOnly", BOOL),
            optional(7, "buildInfo", TEXT),
            optional(8, "logo", TEXT));

    public static final StructType QUERY_DATA_SET = StructType.of(
            "TSQueryDataSet",
            required(1, "time", BINARY),
            required(2, "valueList", new ListType(BINARY)),
            required(3, "bitmapList", new ListType(BINARY)));

    public static final StructType END_POINT =
            StructType.of("TEndPoint", required(1, "ip", TEXT), required(2, "port", I32));

    public static final StructType EXECUTE_STATEMENT = StructType.of(
            "TSExecuteStatementResp",
            required(1, "status", STATUS),
            optional(2, "queryId", I64),
            optional(3, "columns", new ListType(TEXT)),
            optional(4, "operationType", TEXT),
            optional(5, "ignoreTimeStamp", BOOL),
            optional(6, "dataTypeList", new ListType(TEXT)),
            optional(7, "queryDataSet", QUERY_DATA_SET),
            optional(9, "columnNameIndexMap", new MapType(TEXT, I32)),
            optional(10, "sgColumns", new ListType(TEXT)),
            optional(11, "aliasColumns", new ListType(I8)),
            optional(13, "queryResult", new ListType(BINARY)),
            optional(14, "moreData", BOOL));

    public static final StructType FETCH_RESULTS = StructType.of(
            "TSFetchResultsResp",
            required(1, "status", STATUS),
            required(2, "hasResultSet", BOOL),
            required(3, "isAlign", BOOL),
            optional(4, "queryDataSet", QUERY_DATA_SET),
            optional(6, "queryResult", new ListType(BINARY)),
            optional(7, "moreData", BOOL));

    public static final StructType FETCH_METADATA = StructType.of(
            "TSFetchMetadataResp",
            required(1, "status", STATUS),
            optional(2, "metadataInJson", TEXT),
            optional(3, "columnsList", new ListType(TEXT)),
            optional(4, "dataType", TEXT));

    public static final StructType OPEN_SESSION = StructType.of(
            "TSOpenSessionResp",
            required(1, "status", STATUS),
            required(2, "serverProtocolVersion", I32),
            optional(3, "sessionId", I64),
            optional(4, "configuration", new MapType(TEXT, TEXT)));

    public static final StructType GET_TIME_ZONE =
            StructType.of("TSGetTimeZoneResp", required(1, "status", STATUS), required(2, "timeZone", TEXT));

    public static final StructType QUERY_TEMPLATE = StructType.of(
            "TSQueryTemplateResp",
            required(1, "status", STATUS),
            required(2, "queryType", I32),
            optional(3, "result", BOOL),
            optional(4, "count", I32),
            optional(5, "measurements", new ListType(TEXT)));

    public static final StructType BACKUP_CONFIGURATION = StructType.of(
            "TSBackupConfigurationResp",
            required(1, "status", STATUS),
            optional(2, "enableOperationSync", BOOL),
            optional(3, "secondaryAddress", TEXT),
            optional(4, "secondaryPort", I32));

    public static final StructType CONNECTION_INFO = StructType.of(
            "TSConnectionInfo",
            required(1, "userName", TEXT),
            required(2, "logInTime", I64),
            required(3, "connectionId", TEXT),
            required(4, "type", I32));

    public static final StructType CONNECTIONS =
            StructType.of("TSConnectionInfoResp", required(1, "connectionInfoList", new ListType(CONNECTION_INFO)));

    public static final StructType CONTENT = StructType.of(
            "TShowConfigurationTemplateResp", required(1, "status", STATUS), required(2, "content", TEXT));

    public static final StructType TRANSFER =
            StructType.of("TPipeTransferResp", required(1, "status", STATUS), optional(2, "body", BINARY));

    public static final StructType SUBSCRIBE = StructType.of(
            "TPipeSubscribeResp",
            required(1, "status", STATUS),
            required(2, "version", I8),
            required(3, "type", I16),
            optional(4, "body", new ListType(BINARY)));

    private Replies() {}
}
