package io.mimeseries.server.iotdb;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.engine.RequestFacts.Kind;
import io.mimeseries.server.iotdb.rpc.Method;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.util.List;

/** What a call is about: the devices that rows go to, how many rows there are, what a statement does. */
final class CallFacts {
    private CallFacts() {}

    /** @param text the statement, or whatever else {@link CallText} shows */
    static RequestFacts of(Method method, Struct request, String text) {
        return switch (method.name()) {
            case "insertTablet" -> write(devices(request), request.i32(7));
            case "insertTablets" -> write(devices(request), sum(request.list(7)));
            case "insertRecord", "insertStringRecord" -> write(devices(request), 1);
            case "insertRecords", "insertStringRecords" ->
                write(devices(request), devices(request).size());
            case "insertRecordsOfOneDevice", "insertStringRecordsOfOneDevice" ->
                write(devices(request), request.list(3).size());
            case "executeRawDataQuery",
                    "fetchResults",
                    "fetchResultsV2",
                    "executeLastDataQuery",
                    "executeFastLastDataQueryForOneDeviceV2",
                    "executeAggregationQuery",
                    "executeRawDataQueryV2",
                    "executeLastDataQueryV2",
                    "executeAggregationQueryV2" -> new RequestFacts(Kind.QUERY, List.of(), "", -1, "");
            case "executeStatement",
                    "executeQueryStatement",
                    "executeUpdateStatement",
                    "executeStatementV2",
                    "executeQueryStatementV2",
                    "executeUpdateStatementV2",
                    "executeBatchStatement" -> RequestFacts.ofStatement(text, "");
            default -> RequestFacts.NONE;
        };
    }

    private static RequestFacts write(List<String> devices, long rows) {
        return RequestFacts.writeTo("")
                .withTargets(devices.stream().distinct().toList())
                .withPoints(rows);
    }

    /** The second field: one device, or one for each row or tablet. */
    private static List<String> devices(Struct request) {
        return request.get(2) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(request.text(2));
    }

    private static long sum(List<Integer> sizes) {
        return sizes.stream().mapToLong(Integer::longValue).sum();
    }
}
