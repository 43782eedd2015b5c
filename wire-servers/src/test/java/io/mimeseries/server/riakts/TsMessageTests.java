package io.mimeseries.server.riakts;

import static com.google.protobuf.ByteString.copyFrom;
import static com.google.protobuf.ByteString.copyFromUtf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Parser;
import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.CoverageEntry;
import io.mimeseries.riakts.KeyListing;
import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.Row;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameReply;
import io.mimeseries.server.riakts.idl.Column;
import io.mimeseries.server.riakts.idl.Interpolation;
import io.mimeseries.server.riakts.idl.TsCoverage;
import io.mimeseries.server.riakts.idl.TsCoverageReply;
import io.mimeseries.server.riakts.idl.TsDelete;
import io.mimeseries.server.riakts.idl.TsGet;
import io.mimeseries.server.riakts.idl.TsListKeys;
import io.mimeseries.server.riakts.idl.TsListKeysReply;
import io.mimeseries.server.riakts.idl.TsPut;
import io.mimeseries.server.riakts.idl.TsQuery;
import io.mimeseries.server.riakts.idl.TsQueryReply;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import io.mimeseries.server.riakts.message.Request;
import io.mimeseries.server.riakts.message.TsRequest;
import io.mimeseries.server.riakts.protobuf.ProtobufDecoder;
import io.mimeseries.server.riakts.protobuf.ProtobufEncoder;
import io.mimeseries.server.riakts.ttb.TtbEncoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server reads and writes about tables, beside what is generated from the description of the protocol. */
class TsMessageTests {
    private static final byte[] BYTES = {0, (byte) 0xFF, 'x'};

    private static final Row ROW = Row.of(
            Cell.varchar("kitchen"),
            new Cell.SInt64(Long.MIN_VALUE),
            new Cell.Real(-0.0),
            new Cell.Timestamp(1_709_251_200_000L),
            Cell.bool(false),
            Cell.NULL,
            new Cell.Varchar(ByteString.wrap(BYTES)));

    private static io.mimeseries.server.riakts.idl.Row.Builder message() {
        return io.mimeseries.server.riakts.idl.Row.newBuilder()
                .addCells(cell().setVarchar(copyFromUtf8("kitchen")))
                .addCells(cell().setSint64(Long.MIN_VALUE))
                .addCells(cell().setDouble(-0.0))
                .addCells(cell().setTimestamp(1_709_251_200_000L))
                .addCells(cell().setBoolean(false))
                .addCells(cell())
                .addCells(cell().setVarchar(copyFrom(BYTES)));
    }

    private static io.mimeseries.server.riakts.idl.Cell.Builder cell() {
        return io.mimeseries.server.riakts.idl.Cell.newBuilder();
    }

    private static Request read(int code, com.google.protobuf.MessageLite message) {
        var body = message.toByteArray();
        var frame = new byte[body.length + 3];
        frame[1] = (byte) code;
        System.arraycopy(body, 0, frame, 2, body.length);
        return ProtobufDecoder.decode(new Frame(frame, 1, body.length + 1));
    }

    @Test
    void requestsAreRead() {
        var table = copyFromUtf8("GeoCheckin");
        var sql = Interpolation.newBuilder().setBase(copyFromUtf8("SELECT 1"));
        assertThat(read(90, TsQuery.newBuilder().setQuery(sql).setStream(true).build()))
                .isEqualTo(new TsRequest.Query(ByteString.utf8("SELECT 1"), null));
        assertThat(read(
                        90,
                        TsQuery.newBuilder()
                                .setQuery(sql)
                                .setCoverContext(copyFrom(BYTES))
                                .build()))
                .isEqualTo(new TsRequest.Query(ByteString.utf8("SELECT 1"), ByteString.wrap(BYTES)));
        var column =
                Column.newBuilder().setName(copyFromUtf8("v")).setType(io.mimeseries.server.riakts.idl.ColumnType.BLOB);
        assertThat(read(
                        92,
                        TsPut.newBuilder()
                                .setTable(table)
                                .addColumns(column)
                                .addRows(message())
                                .addRows(message().clear())
                                .build()))
                .isEqualTo(new TsRequest.Put("GeoCheckin", List.of(ROW, Row.of())));
        var key = message().getCellsList();
        assertThat(read(
                        94,
                        TsDelete.newBuilder()
                                .setTable(table)
                                .addAllKey(key)
                                .setTimeout(9)
                                .build()))
                .isEqualTo(new TsRequest.Delete("GeoCheckin", ROW));
        assertThat(read(96, TsGet.newBuilder().setTable(table).addAllKey(key).build()))
                .isEqualTo(new TsRequest.Get("GeoCheckin", ROW));
        assertThat(read(
                        98,
                        TsListKeys.newBuilder().setTable(table).setTimeout(9).build()))
                .isEqualTo(new TsRequest.ListKeys("GeoCheckin"));
        assertThat(read(
                        100,
                        TsCoverage.newBuilder().setTable(table).setQuery(sql).build()))
                .isEqualTo(new TsRequest.Coverage("GeoCheckin", "SELECT 1"));
    }

    /** The messages of a reply, behind their lengths. */
    private static List<byte[]> written(Reply reply) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var frames = new FrameReply(bytes);
        new ProtobufEncoder(frames).write(reply);
        frames.endFrame();
        // all that is left goes out with enough behind it
        while (bytes.size() == 0) {
            frames.put(new byte[64 * 1024], 0, 64 * 1024);
            frames.endFrame();
        }
        var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        var messages = new ArrayList<byte[]>();
        while (in.available() > 0) {
            messages.add(in.readNBytes(in.readInt()));
        }
        return messages;
    }

    private static <T> T parsed(byte[] frame, int code, Parser<T> parser) throws IOException {
        assertThat(frame[0]).isEqualTo((byte) code);
        return parser.parseFrom(frame, 1, frame.length - 1);
    }

    @Test
    void rowsAreWritten() throws IOException {
        var columns = List.of(new ResultColumn("COUNT(*)", ColumnType.SINT64), new ResultColumn("é", ColumnType.BLOB));
        var longText = "0123456789".repeat(2_000);
        var rows =
                List.of(ROW, Row.of(), Row.of(Cell.varchar(longText)), Row.of(new Cell.Blob(ByteString.wrap(BYTES))));

        var reply = parsed(
                written(new Reply.Queried(new Answer.Rows(columns, rows))).get(0), 91, TsQueryReply.parser());

        assertThat(reply)
                .isEqualTo(TsQueryReply.newBuilder()
                        .addColumns(Column.newBuilder()
                                .setName(copyFromUtf8("COUNT(*)"))
                                .setType(io.mimeseries.server.riakts.idl.ColumnType.SINT64))
                        .addColumns(Column.newBuilder()
                                .setName(copyFromUtf8("é"))
                                .setType(io.mimeseries.server.riakts.idl.ColumnType.BLOB))
                        .addRows(message())
                        .addRows(message().clear())
                        .addRows(message().clear().addCells(cell().setVarchar(copyFromUtf8(longText))))
                        .addRows(message().clear().addCells(cell().setVarchar(copyFrom(BYTES))))
                        .setDone(true)
                        .build());
        assertThat(written(new Reply.Queried(Answer.TableCreated.INSTANCE)).get(0))
                .containsExactly(91);
    }

    private record Chunks(Iterator<List<Row>> chunks) implements KeyListing {
        @Override
        public boolean hasNext() {
            return chunks.hasNext();
        }

        @Override
        public List<Row> next() {
            return chunks.next();
        }
    }

    @Test
    void keysComeInChunks() throws IOException {
        var listing = new Chunks(List.of(List.of(ROW), List.of(ROW, ROW)).iterator());
        var messages = written(new Reply.Keys(listing));
        assertThat(parsed(messages.get(0), 99, TsListKeysReply.parser()))
                .isEqualTo(TsListKeysReply.newBuilder()
                        .addKeys(message())
                        .setDone(false)
                        .build());
        assertThat(parsed(messages.get(1), 99, TsListKeysReply.parser()).getKeysCount())
                .isEqualTo(2);
        assertThat(messages.get(2)).containsExactly(99, 0x10, 1);
    }

    @Test
    void plansAreWritten() throws IOException {
        var range = new CoverageEntry.Range("time", -1, true, 900_000, false, "T / time >= -1 and time < 900000");
        var plan = new Reply.Plan(List.of(new CoverageEntry(ByteString.wrap(BYTES), range)), "127.0.0.1", 8087);
        var entry = parsed(written(plan).get(0), 101, TsCoverageReply.parser()).getEntries(0);
        assertThat(entry.getIp().toStringUtf8()).isEqualTo("127.0.0.1");
        assertThat(entry.getPort()).isEqualTo(8087);
        assertThat(entry.getCoverContext()).isEqualTo(copyFrom(BYTES));
        assertThat(entry.getRange().getLower()).isEqualTo(-1);
        assertThat(entry.getRange().getLowerInclusive()).isTrue();
        assertThat(entry.getRange().getUpper()).isEqualTo(900_000);
        assertThat(entry.getRange().getUpperInclusive()).isFalse();
        assertThat(entry.getRange().getDescription().toStringUtf8()).isEqualTo(range.description());
        assertThat(entry.getRange().getField().toStringUtf8()).isEqualTo("time");
    }

    private static String term(Reply reply) throws IOException {
        var frames = new FrameReply();
        new TtbEncoder(frames).write(reply);
        return HexFormat.of().formatHex(frames.toByteArray());
    }

    @Test
    void termsAreWrittenAsTheRealServerTagsThem() throws IOException {
        var columns = List.of(new ResultColumn("k", ColumnType.SINT64));
        var rows = List.of(
                Row.of(new Cell.SInt64(255)),
                Row.of(new Cell.SInt64(256)),
                Row.of(new Cell.SInt64(-1)),
                Row.of(new Cell.SInt64(Integer.MIN_VALUE)),
                Row.of(new Cell.SInt64(1L << 31)),
                Row.of(new Cell.SInt64(Long.MIN_VALUE)),
                Row.of(new Cell.Real(1.5)),
                Row.of(Cell.bool(true)),
                Row.of(Cell.NULL));
        assertThat(term(new Reply.Queried(new Answer.Rows(columns, rows))))
                .isEqualTo(("68 83 6802 64000b 7473717565727972657370 6803"
                                + " 6c00000001 6d00000001 6b 6a 6c00000001 640006 73696e743634 6a 6c00000009"
                                + " 6801 61ff 6801 6200000100 6801 62ffffffff 6801 6280000000 6801 6e040000000080"
                                + " 6801 6e08010000000000000080 6801 463ff8000000000000 6801 64000474727565 6801 6a 6a")
                        .replace(" ", ""));
        assertThat(term(new Reply.Found(Answer.EMPTY))).isEqualTo("6883680264000974736765747265737068036a6a6a");
        assertThat(term(new Reply.Done(MessageCode.TS_PUT_REPLY))).isEqualTo("6883680164000974737075747265" + "7370");
        assertThat(term(new Reply.Queried(Answer.TableCreated.INSTANCE))).isEqualTo("688364000b7473717565727972657370");
        assertThat(term(new Reply.Failure(1001, "no", false)))
                .isEqualTo("6883680364000c7270626572726f72726573706d000000026e6f62000003e9");
        assertThat(term(new Reply.Failure(0, "no", false))).isEqualTo("000a026e6f1000");
    }
}
