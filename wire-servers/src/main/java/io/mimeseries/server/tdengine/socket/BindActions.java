package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.tdengine.block.BindPayload;
import io.mimeseries.server.tdengine.block.BlockException;
import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.server.tdengine.block.RawBlockReader;
import io.mimeseries.tdengine.bind.PreparedInsert;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The binary messages that bind values. */
final class BindActions {
    private static final int ALL_COLUMNS = -1;

    private BindActions() {}

    static void addTo(Map<Long, BinaryAction> actions) {
        actions.put(1L, new Binding("set_tags", (statement, request) -> statement.bindTags(block(request))));
        actions.put(2L, new Binding("bind", (statement, request) -> statement.bindColumns(block(request))));
        actions.put(9L, new Binding("stmt2_bind", BindActions::bindAll));
    }

    private static List<BoundColumn> block(BinaryRequest request) {
        return RawBlockReader.read(request.rest());
    }

    private static void bindAll(OpenStatement statement, BinaryRequest request) {
        request.version();
        int column = request.rest().getInt();
        if (column != ALL_COLUMNS) {
            throw new NotEmulatedException("stmt2_bind of one column");
        }
        for (var table : BindPayload.read(request.rest().slice())) {
            if (statement.prepared() instanceof PreparedInsert) {
                statement.add(table.name(), table.tags(), table.columns());
            } else {
                statement.bindColumns(table.columns());
            }
        }
    }

    /** Binds something to the statement that the message names. */
    private record Binding(String name, BiConsumer<OpenStatement, BinaryRequest> bind) implements BinaryAction {
        @Override
        public Outcome run(Client client, BinaryRequest request) {
            client.session();
            try {
                bind.accept(client.statements().get(request.resource()), request);
            } catch (BlockException e) {
                throw SocketException.of(String.valueOf(e.getMessage()));
            }
            return Outcome.of(reply -> reply.number("stmt_id", request.resource()));
        }
    }
}
