package io.mimeseries.server.iotdb.rpc;

import static io.mimeseries.server.iotdb.thrift.Field.optional;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.BINARY;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I32;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.I64;
import static io.mimeseries.server.iotdb.thrift.FieldType.Scalar.TEXT;

import io.mimeseries.server.iotdb.thrift.Field;
import io.mimeseries.server.iotdb.thrift.FieldType;
import io.mimeseries.server.iotdb.thrift.ListType;
import io.mimeseries.server.iotdb.thrift.StructType;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All methods by their names. */
public final class Methods {
    private static final String PROPERTIES = "getProperties";
    /** Those that every version has alike. */
    private static final Map<String, Method> COMMON = common();

    private final Method properties;

    /** @param properties the struct of the server's properties, whose numbers differ between versions */
    public Methods(StructType properties) {
        this.properties = Method.of(PROPERTIES, StructType.of(PROPERTIES + "_args"), properties);
    }

    /** Null if there is none. */
    public @Nullable Method find(String name) {
        return name.equals(PROPERTIES) ? properties : COMMON.get(name);
    }

    /** Of all methods, sorted. */
    public SortedSet<String> names() {
        var names = new TreeSet<>(COMMON.keySet());
        names.add(PROPERTIES);
        return names;
    }

    private static Map<String, Method> common() {
        var table = new Table();
        table.sessions();
        table.statements();
        table.writes();
        table.schema();
        table.templates();
        table.pipes();
        return Map.copyOf(table.byName);
    }

    /** A table as it is filled. */
    private static final class Table {
        private final Map<String, Method> byName = new HashMap<>();

        void sessions() {
            request("openSession", QueryRequests.OPEN_SESSION, Replies.OPEN_SESSION);
            request("closeSession", QueryRequests.CLOSE_SESSION, Replies.STATUS);
            request("cancelOperation", QueryRequests.CANCEL_OPERATION, Replies.STATUS);
            request("closeOperation", QueryRequests.CLOSE_OPERATION, Replies.STATUS);
            method("getTimeZone", Replies.GET_TIME_ZONE, optional(1, "sessionId", I64));
            request("setTimeZone", QueryRequests.SET_TIME_ZONE, Replies.STATUS);
            method("requestStatementId", I64, optional(1, "sessionId", I64));
            method("fetchAllConnectionsInfo", Replies.CONNECTIONS);
            method("getBackupConfiguration", Replies.BACKUP_CONFIGURATION);
            method("testConnectionEmptyRPC", Replies.STATUS);
            method("showConfigurationTemplate", Replies.CONTENT);
            method("showConfiguration", Replies.CONTENT, optional(1, "nodeId", I32));
            request("fetchMetadata", QueryRequests.FETCH_METADATA, Replies.FETCH_METADATA);
        }

        void statements() {
            for (var generation : new String[] {"", "V2"}) {
                query("executeQueryStatement" + generation, QueryRequests.EXECUTE_STATEMENT);
                query("executeUpdateStatement" + generation, QueryRequests.EXECUTE_STATEMENT);
                query("executeStatement" + generation, QueryRequests.EXECUTE_STATEMENT);
                query("executeRawDataQuery" + generation, QueryRequests.RAW_DATA_QUERY);
                query("executeLastDataQuery" + generation, QueryRequests.LAST_DATA_QUERY);
                query("executeAggregationQuery" + generation, QueryRequests.AGGREGATION_QUERY);
                request("fetchResults" + generation, QueryRequests.FETCH_RESULTS, Replies.FETCH_RESULTS);
            }
            query("executeFastLastDataQueryForOneDeviceV2", QueryRequests.FAST_LAST_OF_DEVICE);
            query("executeFastLastDataQueryForOnePrefixPath", QueryRequests.FAST_LAST_OF_PREFIX);
            query("executeGroupByQueryIntervalQuery", QueryRequests.GROUP_BY_INTERVAL);
            request("executeBatchStatement", QueryRequests.EXECUTE_BATCH, Replies.STATUS);
        }

        void writes() {
            for (var kind : new String[] {"insert", "testInsert"}) {
                request(kind + "Record", WriteRequests.INSERT_RECORD, Replies.STATUS);
                request(kind + "StringRecord", WriteRequests.INSERT_STRING_RECORD, Replies.STATUS);
                request(kind + "Tablet", WriteRequests.INSERT_TABLET, Replies.STATUS);
                request(kind + "Tablets", WriteRequests.INSERT_TABLETS, Replies.STATUS);
                request(kind + "Records", WriteRequests.INSERT_RECORDS, Replies.STATUS);
                request(kind + "RecordsOfOneDevice", WriteRequests.INSERT_RECORDS_OF_ONE_DEVICE, Replies.STATUS);
                request(kind + "StringRecords", WriteRequests.INSERT_STRING_RECORDS, Replies.STATUS);
            }
            request(
                    "insertStringRecordsOfOneDevice",
                    WriteRequests.INSERT_STRING_RECORDS_OF_ONE_DEVICE,
                    Replies.STATUS);
            request("deleteData", WriteRequests.DELETE_DATA, Replies.STATUS);
        }

        void schema() {
            method("setStorageGroup", Replies.STATUS, optional(1, "sessionId", I64), optional(2, "storageGroup", TEXT));
            var paths = new ListType(TEXT);
            method(
                    "deleteStorageGroups",
                    Replies.STATUS,
                    optional(1, "sessionId", I64),
                    optional(2, "storageGroup", paths));
            method("deleteTimeseries", Replies.STATUS, optional(1, "sessionId", I64), optional(2, "path", paths));
            request("createTimeseries", SchemaRequests.CREATE_TIMESERIES, Replies.STATUS);
            request("createAlignedTimeseries", SchemaRequests.CREATE_ALIGNED_TIMESERIES, Replies.STATUS);
            request("createMultiTimeseries", SchemaRequests.CREATE_MULTI_TIMESERIES, Replies.STATUS);
        }

        void templates() {
            request("createSchemaTemplate", SchemaRequests.CREATE_TEMPLATE, Replies.STATUS);
            request("appendSchemaTemplate", SchemaRequests.APPEND_TEMPLATE, Replies.STATUS);
            request("pruneSchemaTemplate", SchemaRequests.PRUNE_TEMPLATE, Replies.STATUS);
            request("querySchemaTemplate", SchemaRequests.QUERY_TEMPLATE, Replies.QUERY_TEMPLATE);
            request("setSchemaTemplate", SchemaRequests.SET_TEMPLATE, Replies.STATUS);
            request("unsetSchemaTemplate", SchemaRequests.UNSET_TEMPLATE, Replies.STATUS);
            request("dropSchemaTemplate", SchemaRequests.DROP_TEMPLATE, Replies.STATUS);
            request("createTimeseriesUsingSchemaTemplate", SchemaRequests.ACTIVATE_TEMPLATE, Replies.STATUS);
        }

        /** Nothing is sent between servers here, so what these would carry is not looked at. */
        void pipes() {
            method("handshake", Replies.STATUS);
            method("sendPipeData", Replies.STATUS, optional(1, "buff", BINARY));
            method("sendFile", Replies.STATUS);
            method("pipeTransfer", Replies.TRANSFER);
            method("pipeSubscribe", Replies.SUBSCRIBE);
        }

        private void query(String name, StructType request) {
            request(name, request, Replies.EXECUTE_STATEMENT);
        }

        private void request(String name, StructType request, FieldType answer) {
            method(name, answer, Field.optional(1, "req", request));
        }

        private void method(String name, FieldType answer, Field... arguments) {
            byName.put(name, Method.of(name, StructType.of(name + "_args", arguments), answer));
        }
    }
}
