package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.BlockTypes;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import java.util.Map;

/** Statements and their results, block by block. */
final class QueryActions {
    private QueryActions() {}

    static void addTo(Map<String, Action> actions, Endpoint endpoint) {
        actions.put("query", (client, arguments) -> query(client, arguments.text("sql"), endpoint));
        actions.put("fetch", QueryActions::fetch);
        actions.put("fetch_block", QueryActions::fetchBlock);
        actions.put("free_result", QueryActions::free);
        actions.put("num_fields", QueryActions::countFields);
    }

    /** Runs a statement; the rows of a query stay to be fetched. */
    static Outcome query(Client client, String sql, Endpoint endpoint) {
        boolean withScales = endpoint == Endpoint.ALL;
        return client.session().execute(sql).accept(new Answer.Visitor<>() {
            @Override
            public Outcome visit(Answer.Affected affected) {
                return Outcome.of(reply -> {
                    reply.number("id", 0)
                            .flag("is_update", true)
                            .number("affected_rows", affected.rows())
                            .number("fields_count", 0)
                            .nothing("fields_names", "fields_types", "fields_lengths")
                            .number("precision", 0);
                    if (withScales) {
                        reply.nothing("fields_precisions", "fields_scales");
                    }
                });
            }

            @Override
            public Outcome visit(Answer.Rows rows) {
                long id = client.results().open(rows);
                return Outcome.of(reply -> {
                    reply.number("id", id).flag("is_update", false).number("affected_rows", 0);
                    fields(reply, rows, withScales);
                });
            }
        });
    }

    static void fields(Reply reply, Answer.Rows rows, boolean withScales) {
        var columns = rows.columns();
        reply.number("fields_count", columns.size())
                .texts("fields_names", columns.stream().map(ResultColumn::name).toList())
                .numbers("fields_types", columns, column -> BlockTypes.code(column.type()))
                .numbers("fields_lengths", columns, column -> column.type().length())
                .number("precision", rows.precision().number());
        if (withScales) {
            reply.numbers("fields_precisions", columns, column -> column.type().precision())
                    .numbers("fields_scales", columns, column -> column.type().scale());
        }
    }

    private static Outcome fetch(Client client, Arguments arguments) {
        long id = arguments.number("id");
        client.session();
        var result = client.results().get(id);
        var rows = result.next();
        if (rows.isEmpty()) {
            client.results().free(id);
            return Outcome.of(reply -> reply.number("id", id)
                    .flag("completed", true)
                    .nothing("lengths")
                    .number("rows", 0));
        }
        var block = result.announce(rows);
        return Outcome.of(reply -> reply.number("id", id)
                .flag("completed", false)
                .numbers("lengths", block.longest())
                .number("rows", rows.stream().mapToInt(RowBatch::size).sum()));
    }

    private static Outcome fetchBlock(Client client, Arguments arguments) {
        long id = arguments.number("id");
        client.session();
        var block = client.results().get(id).announced();
        if (block == null) {
            throw SocketException.of("block is nil");
        }
        return new Outcome.Parts(nanoseconds -> BinaryReply.block(nanoseconds, id, block.buffer()));
    }

    private static Outcome free(Client client, Arguments arguments) {
        client.session();
        client.results().free(arguments.number("id"));
        return Outcome.silent();
    }

    private static Outcome countFields(Client client, Arguments arguments) {
        client.session();
        var columns = client.results().get(arguments.number("result_id")).rows().columns();
        return Outcome.of(reply -> reply.number("num_fields", columns.size()));
    }
}
