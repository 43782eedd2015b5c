package io.mimeseries.server.fault;

import java.util.Locale;
import java.util.Set;

/** What a request is for, whatever its protocol calls it. */
public enum RequestKind {
    /** Adds or deletes data: line protocol, tablets, puts, INSERT and DELETE. */
    WRITE,
    /** Asks for data, or defines something by a statement. */
    QUERY,
    /** Sessions, pings, versions. */
    OTHER;

    private static final Set<String> WRITING = Set.of("insert", "import", "delete");
    private static final Set<String> OPERATIONS_THAT_WRITE = Set.of(
            "udp",
            "deletedata",
            "tsputreq",
            "tsdelreq",
            "rpbputreq",
            "rpbdelreq",
            "rpbcounterupdatereq",
            "ws insert",
            "ws exec",
            "ws stmt2_exec",
            "ws stmt2_bind_exec",
            "ws write_raw",
            "ws write_raw_block",
            "ws write_raw_block_with_fields");
    private static final Set<String> OPERATIONS_THAT_ASK = Set.of(
            "tsqueryreq",
            "tsgetreq",
            "tslistkeysreq",
            "tscoveragereq",
            "rpbgetreq",
            "rpblistkeysreq",
            "rpblistbucketsreq",
            "ws query",
            "ws binary_query",
            "ws poll");

    static RequestKind of(FaultPoint point) {
        var operation = point.operation().toLowerCase(Locale.ROOT);
        if (OPERATIONS_THAT_WRITE.contains(operation)
                || operation.startsWith("insert")
                || operation.startsWith("testinsert")
                || operation.startsWith("post /influxdb/")
                || operation.startsWith("post /opentsdb/")
                || operation.startsWith("put /opentsdb/")
                || (operation.startsWith("post ") && operation.endsWith("/write"))) {
            return WRITE;
        }
        return asks(operation) ? ofStatement(point.text()) : OTHER;
    }

    private static boolean asks(String operation) {
        return OPERATIONS_THAT_ASK.contains(operation)
                || operation.startsWith("ws fetch")
                || operation.startsWith("execute")
                || operation.startsWith("fetchresults")
                || operation.startsWith("post /rest/sql")
                || operation.endsWith(" /query")
                || operation.endsWith("/prom/read");
    }

    private static RequestKind ofStatement(String text) {
        var statement = text.stripLeading();
        int end = 0;
        while (end < statement.length() && Character.isLetter(statement.charAt(end))) {
            end++;
        }
        return WRITING.contains(statement.substring(0, end).toLowerCase(Locale.ROOT)) ? WRITE : QUERY;
    }
}
