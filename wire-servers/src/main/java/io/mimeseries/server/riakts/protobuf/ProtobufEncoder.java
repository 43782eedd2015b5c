package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.CoverageEntry;
import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.Row;
import io.mimeseries.server.net.FrameReply;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** Writes replies, some of them in several frames. */
public class ProtobufEncoder implements Reply.Visitor<FrameReply> {
    private static final int COLUMNS = 1;
    private static final int ROWS = 2;
    private static final int QUERY_DONE = 3;
    private static final int KEYS = 1;
    private static final int KEYS_DONE = 2;

    private final FrameReply reply;

    public ProtobufEncoder(FrameReply reply) {
        this.reply = reply;
    }

    /**
     * Writes a reply.
     *
     * @throws IOException if the connection ended meanwhile
     */
    public final void write(Reply answer) throws IOException {
        try {
            answer.accept(this);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private MessageOutput message(int code) {
        return new MessageOutput(reply, code);
    }

    @Override
    public FrameReply visit(Reply.Failure failure) {
        var out = message(MessageCode.ERROR);
        out.text(1, failure.text());
        out.varint(2, failure.code());
        return reply;
    }

    @Override
    public FrameReply visit(Reply.Done done) {
        message(done.code());
        return reply;
    }

    @Override
    public FrameReply visit(Reply.ServerInfo info) {
        var out = message(MessageCode.GET_SERVER_INFO_REPLY);
        out.text(1, info.node());
        out.text(2, info.version());
        return reply;
    }

    @Override
    public FrameReply visit(Reply.ClientId id) {
        message(MessageCode.GET_CLIENT_ID_REPLY).bytes(1, id.id());
        return reply;
    }

    @Override
    public FrameReply visit(Reply.Queried queried) {
        var out = message(MessageCode.TS_QUERY_REPLY);
        return queried.answer().accept(new Answer.Visitor<FrameReply>() {
            @Override
            public FrameReply visitRows(Answer.Rows rows) {
                write(out, rows);
                out.bool(QUERY_DONE, true);
                return reply;
            }

            @Override
            public FrameReply visitTableCreated() {
                return reply;
            }
        });
    }

    @Override
    public FrameReply visit(Reply.Found found) {
        write(message(MessageCode.TS_GET_REPLY), found.rows());
        return reply;
    }

    private static void write(MessageOutput out, Answer.Rows rows) {
        for (var column : rows.columns()) {
            write(out, column);
        }
        write(out, ROWS, rows.rows());
    }

    private static void write(MessageOutput out, ResultColumn column) {
        int start = out.begin(COLUMNS);
        out.text(1, column.name());
        out.varint(2, column.type().code());
        out.finish(start);
    }

    private static void write(MessageOutput out, int field, List<Row> rows) {
        var cells = new CellWriter(out);
        for (var row : rows) {
            cells.row(field, row);
        }
    }

    @Override
    public FrameReply visit(Reply.Keys keys) {
        chunks(keys.listing());
        return reply;
    }

    private void chunks(Iterator<List<Row>> chunks) {
        while (chunks.hasNext()) {
            var out = message(MessageCode.TS_LIST_KEYS_REPLY);
            write(out, KEYS, chunks.next());
            out.bool(KEYS_DONE, false);
            endFrame();
        }
        message(MessageCode.TS_LIST_KEYS_REPLY).bool(KEYS_DONE, true);
    }

    private void endFrame() {
        try {
            reply.endFrame();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FrameReply visit(Reply.Plan plan) {
        var out = message(MessageCode.TS_COVERAGE_REPLY);
        for (var entry : plan.entries()) {
            int start = out.begin(1);
            out.text(1, plan.host());
            out.varint(2, plan.port());
            out.bytes(3, entry.context());
            write(out, entry.range());
            out.finish(start);
        }
        return reply;
    }

    private static void write(MessageOutput out, CoverageEntry.Range range) {
        int start = out.begin(4);
        out.text(1, range.field());
        out.zigZag(2, range.lower());
        out.bool(3, range.lowerInclusive());
        out.zigZag(4, range.upper());
        out.bool(5, range.upperInclusive());
        out.text(6, range.description());
        out.finish(start);
    }

    @Override
    public FrameReply visit(Reply.Objects objects) {
        ObjectWriter.write(message(objects.code()), objects);
        return reply;
    }

    @Override
    public FrameReply visit(Reply.Names names) {
        var out = message(names.code());
        if (names.chunked() && !names.names().isEmpty()) {
            names.names().forEach(name -> out.bytes(KEYS, name));
            endFrame();
            message(names.code()).bool(KEYS_DONE, true);
        } else {
            names.names().forEach(name -> out.bytes(KEYS, name));
            if (names.chunked()) {
                out.bool(KEYS_DONE, true);
            }
        }
        return reply;
    }

    @Override
    public FrameReply visit(Reply.Properties properties) {
        var out = message(MessageCode.GET_BUCKET_REPLY);
        int start = out.begin(1);
        PropertyFields.write(out, properties.properties());
        out.finish(start);
        return reply;
    }

    @Override
    public FrameReply visit(Reply.Counter counter) {
        var out = message(counter.code());
        if (counter.value() != null) {
            out.zigZag(1, counter.value());
        }
        return reply;
    }
}
