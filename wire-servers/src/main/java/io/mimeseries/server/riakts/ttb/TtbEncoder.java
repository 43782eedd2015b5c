package io.mimeseries.server.riakts.ttb;

import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.server.net.FrameReply;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import io.mimeseries.server.riakts.protobuf.ProtobufEncoder;

/**
 * Writes replies. What is no answer of the time series service goes as in Protocol Buffers, as from the real server: errors that were met
 * before a service saw the request above all.
 */
public final class TtbEncoder extends ProtobufEncoder {
    private static final int PARTS = 3;
    private static final String QUERY_REPLY = "tsqueryresp";

    private final FrameReply reply;

    public TtbEncoder(FrameReply reply) {
        super(reply);
        this.reply = reply;
    }

    @Override
    public FrameReply visit(Reply.Failure failure) {
        if (failure.code() == ErrorCode.GENERIC) {
            return super.visit(failure);
        }
        new TermWriter(reply).tuple(3).atom("rpberrorresp").text(failure.text()).integer(failure.code());
        return reply;
    }

    @Override
    public FrameReply visit(Reply.Done done) {
        if (done.code() != MessageCode.TS_PUT_REPLY) {
            return super.visit(done);
        }
        new TermWriter(reply).tuple(1).atom("tsputresp");
        return reply;
    }

    @Override
    public FrameReply visit(Reply.Queried queried) {
        return queried.answer().accept(new Answer.Visitor<FrameReply>() {
            @Override
            public FrameReply visitRows(Answer.Rows rows) {
                return write(QUERY_REPLY, rows);
            }

            @Override
            public FrameReply visitTableCreated() {
                new TermWriter(reply).atom(QUERY_REPLY);
                return reply;
            }
        });
    }

    @Override
    public FrameReply visit(Reply.Found found) {
        return write("tsgetresp", found.rows());
    }

    private FrameReply write(String name, Answer.Rows rows) {
        var out = new TermWriter(reply).tuple(2).atom(name).tuple(PARTS);
        int columns = rows.columns().size();
        out.beginList(columns);
        rows.columns().forEach(column -> out.text(column.name()));
        out.endList(columns);
        out.beginList(columns);
        rows.columns().forEach(column -> out.atom(column.type().text()));
        out.endList(columns);
        int length = rows.rows().size();
        out.beginList(length);
        for (var row : rows.rows()) {
            out.tuple(row.size());
            for (int i = 0; i < row.size(); i++) {
                row.cell(i).accept(out);
            }
        }
        out.endList(length);
        return reply;
    }
}
