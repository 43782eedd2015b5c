package io.mimeseries.server.iotdb;

import io.mimeseries.iotdb.Answer;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements, queries that are spelled as calls, and the fetching of what they find. */
final class StatementOperations {
    private static final String V2 = "V2";

    private StatementOperations() {}

    /** Null if there is none. Methods of the second generation answer blocks. */
    static @Nullable Operation find(String name) {
        var rows = name.endsWith(V2) ? RowFormat.BLOCKS : RowFormat.DATA_SET;
        return switch (name) {
            case "executeQueryStatement",
                    "executeQueryStatementV2",
                    "executeUpdateStatement",
                    "executeUpdateStatementV2",
                    "executeStatement",
                    "executeStatementV2" -> (client, request) -> execute(client, request, rows);
            case "fetchResults", "fetchResultsV2" -> (client, request) -> fetch(client, request, rows);
            case "executeRawDataQuery", "executeRawDataQueryV2" ->
                (client, request) -> answer(
                        client,
                        request.i64(6),
                        request.i32(3, 0),
                        rows,
                        () -> client.session().rawDataQuery(request.list(2), request.i64(4), request.i64(5)));
            case "executeLastDataQuery", "executeLastDataQueryV2" ->
                (client, request) -> answer(
                        client,
                        request.i64(5),
                        request.i32(3, 0),
                        rows,
                        () -> client.session().lastDataQuery(request.list(2), request.i64(4)));
            case "executeAggregationQuery", "executeAggregationQueryV2" ->
                (client, request) -> answer(
                        client,
                        request.i64(2),
                        request.i32(9, 0),
                        rows,
                        () -> client.session().execute(AggregationText.of(request)));
            case "executeFastLastDataQueryForOneDeviceV2" ->
                (client, request) -> answer(
                        client,
                        request.i64(6),
                        request.i32(5, 0),
                        RowFormat.BLOCKS,
                        () -> client.session().lastDataQuery(seriesOf(request), Long.MIN_VALUE));
            case "executeFastLastDataQueryForOnePrefixPath" ->
                (client, request) -> answer(
                        client,
                        request.i64(4),
                        request.i32(3, 0),
                        RowFormat.BLOCKS,
                        () -> client.session()
                                .lastDataQuery(
                                        List.of(String.join(".", request.<String>list(2)) + ".**"), Long.MIN_VALUE));
            case "executeGroupByQueryIntervalQuery" ->
                (client, request) -> answer(
                        client,
                        request.i64(2),
                        request.i32(11, 0),
                        RowFormat.BLOCKS,
                        () -> client.session().execute(AggregationText.ofInterval(request)));
            case "executeBatchStatement" ->
                (client, request) -> Statuses.of(client.session().executeBatch(request.list(2)));
            default -> null;
        };
    }

    private static List<String> seriesOf(Struct request) {
        var device = request.text(3);
        return request.<String>list(4).stream().map(name -> device + "." + name).toList();
    }

    private static Object execute(ClientSession client, Struct request, RowFormat rows) {
        return answer(
                client,
                request.i64(3),
                request.i32(4, 0),
                rows,
                () -> client.session().execute(request.text(2)));
    }

    /** What runs a query. */
    private interface Query {
        Answer run();
    }

    private static Object answer(ClientSession client, long statement, int fetchSize, RowFormat rows, Query query) {
        client.session();
        long id = client.requestQuery(statement);
        return query.run().accept(new Answer.Visitor<Object>() {
            @Override
            public Object visit(Answer.Done done) {
                client.release(id);
                return Replies.EXECUTE_STATEMENT.create().set(1, Statuses.of(done.status()));
            }

            @Override
            public Object visit(Answer.Rows found) {
                return ResultReplies.first(client, id, found, fetchSize, rows);
            }
        });
    }

    private static Object fetch(ClientSession client, Struct request, RowFormat rows) {
        client.session();
        return ResultReplies.next(client, request.i64(4), request.i32(3), rows);
    }
}
