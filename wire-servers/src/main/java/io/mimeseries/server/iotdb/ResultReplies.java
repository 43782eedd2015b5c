package io.mimeseries.server.iotdb;

import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.server.iotdb.codec.DataSet;
import io.mimeseries.server.iotdb.codec.ResultTypes;
import io.mimeseries.server.iotdb.codec.TsBlock;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers that carry rows. */
final class ResultReplies {
    private static final int FIRST_DATA_SET = 7;
    private static final int FIRST_BLOCKS = 13;
    private static final int NEXT_DATA_SET = 4;
    private static final int NEXT_BLOCKS = 6;

    private ResultReplies() {}

    /** What a query answers: its columns, and as many of its rows as fetch size and batches make. */
    static Struct first(ClientSession client, long query, Answer.Rows rows, int fetchSize, RowFormat format) {
        var columns = rows.columns();
        var reply = Replies.EXECUTE_STATEMENT
                .create()
                .set(1, Statuses.success())
                .set(2, query)
                .set(3, columns.stream().map(ResultColumn::name).toList())
                .set(5, rows.ignoreTimestamp())
                .set(6, columns.stream().map(column -> column.type().name()).toList())
                .set(10, List.of())
                .set(11, List.of());
        if (!columns.isEmpty()) {
            reply.set(9, sources(columns));
        }
        var cursor = client.keep(query, rows);
        var batches = cursor.fetch(fetchSize);
        putRows(reply, batches, ResultTypes.of(columns), format, FIRST_DATA_SET, FIRST_BLOCKS);
        reply.set(14, cursor.hasMore());
        if (!cursor.hasMore()) {
            client.release(query);
        }
        return reply;
    }

    /** Which of the columns that are sent each name shows, in the order that the real server's table has. */
    private static Map<String, Integer> sources(List<ResultColumn> columns) {
        var sources = new HashMap<String, Integer>();
        columns.forEach(column -> sources.put(column.name(), column.source()));
        return sources;
    }

    /** The rows that follow. A query that has come to its end has none; the calls of old say then, and only then, that there is more. */
    static Struct next(ClientSession client, long query, int fetchSize, RowFormat format) {
        var reply = Replies.FETCH_RESULTS.create().set(1, Statuses.bareSuccess());
        var cursor = client.cursor(query);
        if (cursor == null) {
            return reply.set(2, false).set(3, false).set(7, format == RowFormat.DATA_SET);
        }
        var batches = cursor.fetch(fetchSize);
        reply.set(2, !batches.isEmpty()).set(3, true);
        putRows(reply, batches, ResultTypes.of(cursor.columns()), format, NEXT_DATA_SET, NEXT_BLOCKS);
        boolean hasMore = cursor.hasMore();
        if (!hasMore) {
            client.release(query);
        }
        return reply.set(7, hasMore == (format == RowFormat.BLOCKS));
    }

    private static void putRows(
            Struct reply, List<RowBatch> batches, ResultTypes types, RowFormat format, int dataSetId, int blocksId) {
        switch (format) {
            case BLOCKS ->
                reply.set(
                        blocksId,
                        batches.stream()
                                .map(batch -> TsBlock.encode(batch, types))
                                .toList());
            case DATA_SET -> {
                var rows = DataSet.encode(batches, types);
                reply.set(
                        dataSetId,
                        Replies.QUERY_DATA_SET
                                .create()
                                .set(1, rows.times())
                                .set(2, rows.values())
                                .set(3, rows.bits()));
            }
        }
    }
}
