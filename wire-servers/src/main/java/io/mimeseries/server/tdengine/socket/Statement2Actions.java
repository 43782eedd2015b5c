package io.mimeseries.server.tdengine.socket;

import io.mimeseries.tdengine.bind.PreparedInsert;
import io.mimeseries.tdengine.bind.PreparedQuery;
import io.mimeseries.tdengine.bind.PreparedStatement;
import java.util.Map;

/** Statements whose values come in one binary message: {@code stmt2_init} to {@code stmt2_close}. */
final class Statement2Actions {
    private Statement2Actions() {}

    static void addTo(Map<String, Action> actions) {
        actions.put("stmt2_init", (client, arguments) -> StatementActions.begin(client));
        StatementActions.put(actions, "stmt2_prepare", Statement2Actions::prepare);
        StatementActions.put(actions, "stmt2_exec", (client, statement, arguments) -> {
            long affected = statement.execute();
            return Outcome.of(reply -> reply.number("affected", affected));
        });
        StatementActions.put(actions, "stmt2_result", (client, statement, arguments) -> {
            var rows = statement.result();
            long id = client.results().open(rows);
            return Outcome.of(reply -> {
                reply.number("id", id);
                QueryActions.fields(reply, rows, true);
            });
        });
        actions.put("stmt2_close", (client, arguments) -> {
            client.session();
            long id = arguments.number("stmt_id");
            client.statements().close(id);
            return Outcome.of(reply -> reply.number("stmt_id", id));
        });
    }

    private static Outcome prepare(Client client, OpenStatement statement, Arguments arguments) {
        var prepared = client.session().prepare(arguments.text("sql"));
        statement.prepare(prepared);
        boolean withFields = arguments.flag("get_fields");
        return prepared.accept(new PreparedStatement.Visitor<>() {
            @Override
            public Outcome visit(PreparedInsert insert) {
                var fields = withFields ? insert.fields(null) : null;
                return Outcome.of(reply -> {
                    reply.flag("is_insert", true);
                    if (fields == null) {
                        reply.nothing("fields").number("fields_count", 0);
                    } else {
                        reply.objects("fields", fields, FieldMembers::putWithKind)
                                .number("fields_count", fields.size());
                    }
                });
            }

            @Override
            public Outcome visit(PreparedQuery query) {
                return Outcome.of(reply ->
                        reply.flag("is_insert", false).nothing("fields").number("fields_count", query.parameters()));
            }
        });
    }
}
