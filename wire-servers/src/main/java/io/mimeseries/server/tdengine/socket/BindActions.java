package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.BindPayload;
import io.mimeseries.server.tdengine.block.BlockException;
import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.server.tdengine.block.RawBlockReader;
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
        actions.put(9L, new Binding("stmt2_bind", BindActions::bindTables));
        actions.put(11L, new BindAndExecute());
    }

    private static List<BoundColumn> block(BinaryRequest request) {
        return RawBlockReader.read(request.rest());
    }

    private static void bindTables(OpenStatement statement, BinaryRequest request) {
        request.version();
        int column = request.integer();
        for (var table : BindPayload.read(request.rest().slice())) {
            if (column != ALL_COLUMNS) {
                statement.add(table.name(), table.tags(), column, table.columns());
            } else if (statement.isInsert()) {
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

        @Override
        public Asked asked(BinaryRequest request) {
            return Asked.inJson(name, request.requestId(), "").ofStatement(request.resource());
        }
    }

    /** Binds rows, of one table or of many, and executes the statement. */
    private record BindAndExecute() implements BinaryAction {
        @Override
        public String name() {
            return "stmt2_bind_exec";
        }

        @Override
        public Outcome run(Client client, BinaryRequest request) {
            client.session();
            request.version();
            long affected;
            try {
                var statement = client.statements().get(request.resource());
                affected = statement.execute(BindPayload.readRows(request.rest().slice()));
            } catch (BlockException e) {
                throw SocketException.of(String.valueOf(e.getMessage()));
            }
            return Outcome.of(
                    reply -> reply.number("stmt_id", request.resource()).number("affected", affected));
        }

        @Override
        public Asked asked(BinaryRequest request) {
            return Asked.inJson(name(), request.requestId(), "").ofStatement(request.resource());
        }
    }
}
