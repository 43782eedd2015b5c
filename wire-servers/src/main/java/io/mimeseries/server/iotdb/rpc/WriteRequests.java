package io.mimeseries.server.iotdb.rpc;

import static io.mimeseries.server.iotdb.thrift.Field.optional;
import static io.mimeseries.server.iotdb.thrift.Field.required;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.BINARY;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.BOOL;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I32;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I64;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I8;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.TEXT;

import io.mimeseries.server.iotdb.thrift.ListType;
import io.mimeseries.server.iotdb.thrift.StructType;

/** Arguments of the calls that write and delete data. */
final class WriteRequests {
    static final StructType INSERT_RECORD = StructType.of(
            "TSInsertRecordReq",
            required(1, "sessionId", I64),
            required(2, "prefixPath", TEXT),
            required(3, "measurements", new ListType(TEXT)),
            required(4, "values", BINARY),
            required(5, "timestamp", I64),
            optional(6, "isAligned", BOOL),
            optional(7, "isWriteToTable", BOOL),
            optional(8, "columnCategoryies", new ListType(I8)));

    static final StructType INSERT_STRING_RECORD = StructType.of(
            "TSInsertStringRecordReq",
            required(1, "sessionId", I64),
            required(2, "prefixPath", TEXT),
            required(3, "measurements", new ListType(TEXT)),
            required(4, "values", new ListType(TEXT)),
            required(5, "timestamp", I64),
            optional(6, "isAligned", BOOL),
            optional(7, "timeout", I64));

    static final StructType INSERT_TABLET = StructType.of(
            "TSInsertTabletReq",
            required(1, "sessionId", I64),
            required(2, "prefixPath", TEXT),
            required(3, "measurements", new ListType(TEXT)),
            required(4, "values", BINARY),
            required(5, "timestamps", BINARY),
            required(6, "types", new ListType(I32)),
            required(7, "size", I32),
            optional(8, "isAligned", BOOL),
            optional(9, "writeToTable", BOOL),
            optional(10, "columnCategories", new ListType(I8)),
            optional(11, "isCompressed", BOOL),
            optional(12, "encodingTypes", new ListType(I8)),
            optional(13, "compressType", I8));

    static final StructType INSERT_TABLETS = StructType.of(
            "TSInsertTabletsReq",
            required(1, "sessionId", I64),
            required(2, "prefixPaths", new ListType(TEXT)),
            required(3, "measurementsList", new ListType(new ListType(TEXT))),
            required(4, "valuesList", new ListType(BINARY)),
            required(5, "timestampsList", new ListType(BINARY)),
            required(6, "typesList", new ListType(new ListType(I32))),
            required(7, "sizeList", new ListType(I32)),
            optional(8, "isAligned", BOOL));

    static final StructType INSERT_RECORDS = StructType.of(
            "TSInsertRecordsReq",
            required(1, "sessionId", I64),
            required(2, "prefixPaths", new ListType(TEXT)),
            required(3, "measurementsList", new ListType(new ListType(TEXT))),
            required(4, "valuesList", new ListType(BINARY)),
            required(5, "timestamps", new ListType(I64)),
            optional(6, "isAligned", BOOL));

    static final StructType INSERT_RECORDS_OF_ONE_DEVICE = StructType.of(
            "TSInsertRecordsOfOneDeviceReq",
            required(1, "sessionId", I64),
            required(2, "prefixPath", TEXT),
            required(3, "measurementsList", new ListType(new ListType(TEXT))),
            required(4, "valuesList", new ListType(BINARY)),
            required(5, "timestamps", new ListType(I64)),
            optional(6, "isAligned", BOOL));

    static final StructType INSERT_STRING_RECORDS_OF_ONE_DEVICE = StructType.of(
            "TSInsertStringRecordsOfOneDeviceReq",
            required(1, "sessionId", I64),
            required(2, "prefixPath", TEXT),
            required(3, "measurementsList", new ListType(new ListType(TEXT))),
            required(4, "valuesList", new ListType(new ListType(TEXT))),
            required(5, "timestamps", new ListType(I64)),
            optional(6, "isAligned", BOOL));

    static final StructType INSERT_STRING_RECORDS = StructType.of(
            "TSInsertStringRecordsReq",
            required(1, "sessionId", I64),
            required(2, "prefixPaths", new ListType(TEXT)),
            required(3, "measurementsList", new ListType(new ListType(TEXT))),
            required(4, "valuesList", new ListType(new ListType(TEXT))),
            required(5, "timestamps", new ListType(I64)),
            optional(6, "isAligned", BOOL));

    static final StructType DELETE_DATA = StructType.of(
            "TSDeleteDataReq",
            required(1, "sessionId", I64),
            required(2, "paths", new ListType(TEXT)),
            required(3, "startTime", I64),
            required(4, "endTime", I64));

    private WriteRequests() {}
}
