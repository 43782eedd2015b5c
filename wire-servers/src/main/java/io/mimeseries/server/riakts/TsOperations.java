package io.mimeseries.server.riakts;

import io.mimeseries.riakts.RiakTs;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import io.mimeseries.server.riakts.message.TsRequest;
import java.net.InetSocketAddress;
import java.util.function.Supplier;

/** What requests about tables come to. */
final class TsOperations implements TsRequest.TsVisitor<Reply> {
    private final RiakTs database;
    private final Supplier<InetSocketAddress> address;

    /** @param address where the parts of coverage plans are to be asked for */
    TsOperations(RiakTs database, Supplier<InetSocketAddress> address) {
        this.database = database;
        this.address = address;
    }

    @Override
    public Reply visit(TsRequest.Query request) {
        var context = request.context();
        return new Reply.Queried(
                context == null ? database.query(request.sql()) : database.query(request.sql(), context));
    }

    @Override
    public Reply visit(TsRequest.Put request) {
        database.put(request.table(), request.rows());
        return new Reply.Done(MessageCode.TS_PUT_REPLY);
    }

    @Override
    public Reply visit(TsRequest.Get request) {
        return new Reply.Found(database.get(request.table(), request.key()));
    }

    @Override
    public Reply visit(TsRequest.Delete request) {
        database.delete(request.table(), request.key());
        return new Reply.Done(MessageCode.TS_DELETE_REPLY);
    }

    @Override
    public Reply visit(TsRequest.ListKeys request) {
        return new Reply.Keys(database.listKeys(request.table()));
    }

    @Override
    public Reply visit(TsRequest.Coverage request) {
        var at = address.get();
        return new Reply.Plan(
                database.coverage(request.table(), request.sql()),
                at.getAddress().getHostAddress(),
                at.getPort());
    }
}
