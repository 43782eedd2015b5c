package io.mimeseries.server.iotdb.rpc;

import static io.mimeseries.server.iotdb.thrift.Field.optional;
import static io.mimeseries.server.iotdb.thrift.Field.required;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.BINARY;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.BOOL;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I32;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I64;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.TEXT;

import io.mimeseries.server.iotdb.thrift.ListType;
import io.mimeseries.server.iotdb.thrift.MapType;
import io.mimeseries.server.iotdb.thrift.StructType;

/** Arguments of the calls that make timeseries and schema templates. */
final class SchemaRequests {
    static final StructType CREATE_TIMESERIES = StructType.of(
            "TSCreateTimeseriesReq",
            required(1, "sessionId", I64),
            required(2, "path", TEXT),
            required(3, "dataType", I32),
            required(4, "encoding", I32),
            required(5, "compressor", I32),
            optional(6, "props", new MapType(TEXT, TEXT)),
            optional(7, "tags", new MapType(TEXT, TEXT)),
            optional(8, "attributes", new MapType(TEXT, TEXT)),
            optional(9, "measurementAlias", TEXT));

    static final StructType CREATE_ALIGNED_TIMESERIES = StructType.of(
            "TSCreateAlignedTimeseriesReq",
            required(1, "sessionId", I64),
            required(2, "prefixPath", TEXT),
            required(3, "measurements", new ListType(TEXT)),
            required(4, "dataTypes", new ListType(I32)),
            required(5, "encodings", new ListType(I32)),
            required(6, "compressors", new ListType(I32)),
            optional(7, "measurementAlias", new ListType(TEXT)),
            optional(8, "tagsList", new ListType(new MapType(TEXT, TEXT))),
            optional(9, "attributesList", new ListType(new MapType(TEXT, TEXT))));

    static final StructType CREATE_MULTI_TIMESERIES = StructType.of(
            "TSCreateMultiTimeseriesReq",
            required(1, "sessionId", I64),
            required(2, "paths", new ListType(TEXT)),
            required(3, "dataTypes", new ListType(I32)),
            required(4, "encodings", new ListType(I32)),
            required(5, "compressors", new ListType(I32)),
            optional(6, "propsList", new ListType(new MapType(TEXT, TEXT))),
            optional(7, "tagsList", new ListType(new MapType(TEXT, TEXT))),
            optional(8, "attributesList", new ListType(new MapType(TEXT, TEXT))),
            optional(9, "measurementAliasList", new ListType(TEXT)));

    static final StructType CREATE_TEMPLATE = StructType.of(
            "TSCreateSchemaTemplateReq",
            required(1, "sessionId", I64),
            required(2, "name", TEXT),
            required(3, "serializedTemplate", BINARY));

    static final StructType APPEND_TEMPLATE = StructType.of(
            "TSAppendSchemaTemplateReq",
            required(1, "sessionId", I64),
            required(2, "name", TEXT),
            required(3, "isAligned", BOOL),
            required(4, "measurements", new ListType(TEXT)),
            required(5, "dataTypes", new ListType(I32)),
            required(6, "encodings", new ListType(I32)),
            required(7, "compressors", new ListType(I32)));

    static final StructType PRUNE_TEMPLATE = StructType.of(
            "TSPruneSchemaTemplateReq",
            required(1, "sessionId", I64),
            required(2, "name", TEXT),
            required(3, "path", TEXT));

    static final StructType QUERY_TEMPLATE = StructType.of(
            "TSQueryTemplateReq",
            required(1, "sessionId", I64),
            required(2, "name", TEXT),
            required(3, "queryType", I32),
            optional(4, "measurement", TEXT));

    static final StructType SET_TEMPLATE = StructType.of(
            "TSSetSchemaTemplateReq",
            required(1, "sessionId", I64),
            required(2, "templateName", TEXT),
            required(3, "prefixPath", TEXT));

    static final StructType UNSET_TEMPLATE = StructType.of(
            "TSUnsetSchemaTemplateReq",
            required(1, "sessionId", I64),
            required(2, "prefixPath", TEXT),
            required(3, "templateName", TEXT));

    static final StructType DROP_TEMPLATE =
            StructType.of("TSDropSchemaTemplateReq", required(1, "sessionId", I64), required(2, "templateName", TEXT));

    static final StructType ACTIVATE_TEMPLATE = StructType.of(
            "TCreateTimeseriesUsingSchemaTemplateReq",
            required(1, "sessionId", I64),
            required(2, "devicePathList", new ListType(TEXT)));

    private SchemaRequests() {}
}
