package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.Row;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import io.mimeseries.server.riakts.message.TsRequest;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads requests about tables. */
final class TsDecoder {
    private static final int TABLE = 1 << 3 | 2;
    private static final int QUERY = 1 << 3 | 2;
    private static final int BASE = 1 << 3 | 2;
    private static final int COVER_CONTEXT = 3 << 3 | 2;
    private static final int KEY = 2 << 3 | 2;
    private static final int ROWS = 3 << 3 | 2;
    private static final int COVERAGE_TABLE = 2 << 3 | 2;

    private final MessageInput in;

    TsDecoder(MessageInput in) {
        this.in = in;
    }

    TsRequest.Query query() {
        ByteString sql = null;
        ByteString context = null;
        while (in.next()) {
            switch (in.tag()) {
                case QUERY -> sql = interpolation();
                case COVER_CONTEXT -> context = in.bytes();
                // whether to stream changes nothing in the real server either
                default -> in.skip();
            }
        }
        return new TsRequest.Query(required(sql, "query"), context);
    }

    /** What is to be put into the text is not looked at by the real server either. */
    private ByteString interpolation() {
        int outer = in.enter();
        ByteString base = null;
        while (in.next()) {
            if (in.tag() == BASE) {
                base = in.bytes();
            } else {
                in.skip();
            }
        }
        in.leave(outer);
        return required(base, "base");
    }

    TsRequest.Put put() {
        ByteString table = null;
        var rows = new ArrayList<Row>();
        var cells = new CellReader(in);
        while (in.next()) {
            switch (in.tag()) {
                case TABLE -> table = in.bytes();
                case ROWS -> rows.add(cells.row());
                default -> in.skip();
            }
        }
        return new TsRequest.Put(required(table, "table").text(), rows);
    }

    /** A table and a key: what a get and a delete are made of. */
    private record Keyed(String table, Row key) {}

    private Keyed keyed() {
        ByteString table = null;
        var key = new ArrayList<Cell>();
        var cells = new CellReader(in);
        while (in.next()) {
            switch (in.tag()) {
                case TABLE -> table = in.bytes();
                case KEY -> key.add(cells.cell());
                default -> in.skip();
            }
        }
        return new Keyed(required(table, "table").text(), Row.of(key));
    }

    TsRequest.Get get() {
        var keyed = keyed();
        return new TsRequest.Get(keyed.table, keyed.key);
    }

    TsRequest.Delete delete() {
        var keyed = keyed();
        return new TsRequest.Delete(keyed.table, keyed.key);
    }

    TsRequest.ListKeys listKeys() {
        ByteString table = null;
        while (in.next()) {
            if (in.tag() == TABLE) {
                table = in.bytes();
            } else {
                in.skip();
            }
        }
        return new TsRequest.ListKeys(required(table, "table").text());
    }

    TsRequest.Coverage coverage() {
        ByteString table = null;
        var sql = ByteString.EMPTY;
        while (in.next()) {
            switch (in.tag()) {
                case QUERY -> sql = interpolation();
                case COVERAGE_TABLE -> table = in.bytes();
                default -> in.skip();
            }
        }
        return new TsRequest.Coverage(required(table, "table").text(), sql.text());
    }

    private static ByteString required(@Nullable ByteString value, String field) {
        if (value == null) {
            throw new MalformedMessageException("required field " + field + " is missing");
        }
        return value;
    }
}
