package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.server.iotdb.thrift.Struct;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.thrift.TException;
import org.jspecify.annotations.Nullable;

/** Statements whose rows are all fetched, as blocks. */
final class Queries {
    private static final int FETCH_SIZE = 5000;
    private static final long TIMEOUT = 60_000;

    private Queries() {}

    /** Runs a query, fetches all and closes it; gives the number of rows. */
    static int rows(Client client, String sql) throws IOException, TException {
        var first = (Struct) client.call(
                "executeQueryStatementV2",
                client.request("executeQueryStatementV2")
                        .set(2, sql)
                        .set(3, client.statement())
                        .set(4, FETCH_SIZE)
                        .set(5, TIMEOUT)
                        .set(6, false));
        var query = first.i64(2, 0);
        int rows = count(first.listOrNull(13));
        boolean more = first.bool(14, false);
        while (more) {
            var next = (Struct) client.call(
                    "fetchResultsV2",
                    client.request("fetchResultsV2")
                            .set(2, sql)
                            .set(3, FETCH_SIZE)
                            .set(4, query)
                            .set(5, true)
                            .set(6, TIMEOUT));
            rows += count(next.listOrNull(6));
            more = next.bool(7, false);
        }
        client.call(
                "closeOperation", client.request("closeOperation").set(2, query).set(3, client.statement()));
        return rows;
    }

    /** A block begins with the number of its columns, a byte for the type of each, and the number of its rows. */
    private static int count(@Nullable List<ByteBuffer> blocks) {
        return blocks == null
                ? 0
                : blocks.stream()
                        .mapToInt(block ->
                                block.getInt(block.position() + Integer.BYTES + block.getInt(block.position())))
                        .sum();
    }
}
