package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.BlockTypes;
import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.tdengine.bind.BoundField;
import io.mimeseries.tdengine.bind.FieldKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Statements with question marks, one step a message: {@code init} to {@code close}. */
final class StatementActions {
    private StatementActions() {}

    static void addTo(Map<String, Action> actions) {
        actions.put("init", (client, arguments) -> begin(client));
        put(actions, "prepare", StatementActions::prepare);
        put(actions, "set_table_name", (client, statement, arguments) -> {
            statement.setTable(arguments.text("name"));
            return Outcome.done();
        });
        put(actions, "set_tags", StatementActions::setTags);
        put(actions, "bind", StatementActions::bind);
        put(actions, "add_batch", (client, statement, arguments) -> {
            statement.addBatch();
            return Outcome.done();
        });
        put(actions, "exec", (client, statement, arguments) -> execute(statement));
        actions.put("close", StatementActions::close);
        put(actions, "get_tag_fields", (client, statement, arguments) -> fields(statement.fields(FieldKind.TAG)));
        put(actions, "get_col_fields", (client, statement, arguments) -> fields(statement.fields(FieldKind.COLUMN)));
        put(actions, "use_result", (client, statement, arguments) -> useResult(client, statement));
        put(actions, "stmt_num_params", (client, statement, arguments) -> {
            int count = parameters(statement).size();
            return Outcome.of(reply -> reply.number("num_params", count));
        });
        put(actions, "stmt_get_param", StatementActions::parameter);
    }

    /** An action on a statement that is open. */
    interface OnStatement {
        Outcome run(Client client, OpenStatement statement, Arguments arguments);
    }

    /** Its reply names the statement, too. */
    static void put(Map<String, Action> actions, String name, OnStatement action) {
        actions.put(name, (client, arguments) -> {
            client.session();
            long id = arguments.number("stmt_id");
            return action.run(client, client.statements().get(id), arguments)
                    .with(reply -> reply.number("stmt_id", id));
        });
    }

    static Outcome begin(Client client) {
        client.session();
        long id = client.statements().open();
        return Outcome.of(reply -> reply.number("stmt_id", id));
    }

    private static Outcome prepare(Client client, OpenStatement statement, Arguments arguments) {
        statement.prepare(client.session().prepare(arguments.text("sql")));
        return Outcome.of(reply -> reply.flag("is_insert", statement.isInsert()));
    }

    private static Outcome setTags(Client client, OpenStatement statement, Arguments arguments) {
        var fields = statement.fields(FieldKind.TAG);
        var values = arguments.list("tags");
        if (fields.size() != values.size()) {
            throw SocketException.of("stmt tags count not match");
        }
        var tags = new ArrayList<BoundColumn>();
        for (int i = 0; i < fields.size(); i++) {
            tags.add(JsonValues.read(fields.get(i), Collections.singletonList(values.get(i))));
        }
        statement.bindTags(tags);
        return Outcome.done();
    }

    private static Outcome bind(Client client, OpenStatement statement, Arguments arguments) {
        var fields = statement.isInsert() ? statement.fields(FieldKind.COLUMN) : parameters(statement);
        var values = arguments.list("columns");
        if (fields.size() != values.size()) {
            throw SocketException.of("stmt column count not match");
        }
        var columns = new ArrayList<BoundColumn>();
        for (int i = 0; i < fields.size(); i++) {
            var list = JsonValues.list(values.get(i));
            columns.add(statement.isInsert() ? JsonValues.read(fields.get(i), list) : JsonValues.guess(list));
        }
        statement.bindColumns(columns);
        return Outcome.done();
    }

    private static Outcome execute(OpenStatement statement) {
        long affected = statement.execute();
        return Outcome.of(reply -> reply.number("affected", affected));
    }

    private static Outcome close(Client client, Arguments arguments) {
        client.session();
        client.statements().close(arguments.number("stmt_id"));
        return Outcome.silent();
    }

    private static Outcome useResult(Client client, OpenStatement statement) {
        var rows = statement.result();
        long id = client.results().open(rows);
        return Outcome.of(reply -> {
            reply.number("result_id", id);
            QueryActions.fields(reply, rows, true);
        });
    }

    private static List<BoundField> parameters(OpenStatement statement) {
        return statement.fields().stream()
                .filter(field -> field.kind() != FieldKind.TABLE_NAME)
                .toList();
    }

    private static Outcome parameter(Client client, OpenStatement statement, Arguments arguments) {
        long index = arguments.number("index");
        var parameters = parameters(statement);
        if (index < 0 || index >= parameters.size()) {
            throw SocketException.of("stmt index out of range");
        }
        var type = parameters.get((int) index).type();
        return Outcome.of(reply -> reply.number("index", index)
                .number("data_type", BlockTypes.code(type))
                .number("length", type.length()));
    }

    private static Outcome fields(List<BoundField> fields) {
        // here the real server tells the precision of the first one alone, as read in its sources
        return Outcome.of(reply -> reply.objects(
                "fields", fields, (one, field) -> FieldMembers.put(one, field, field.equals(fields.get(0)))));
    }
}
