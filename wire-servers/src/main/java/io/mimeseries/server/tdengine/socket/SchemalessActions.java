package io.mimeseries.server.tdengine.socket;

import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import io.mimeseries.tdengine.schemaless.TimestampUnit;
import java.nio.charset.StandardCharsets;

/** Writes without a schema. */
final class SchemalessActions {
    private SchemalessActions() {}

    static Outcome insert(Client client, Arguments arguments) {
        var session = client.session();
        if (arguments.number("protocol") == 0) {
            throw SocketException.of("schemaless write protocol is null");
        }
        var protocol = SchemalessProtocol.of((int) arguments.number("protocol"));
        var data = arguments.text("data").getBytes(StandardCharsets.UTF_8);
        var written = session.schemaless(new SchemalessRequest(
                protocol,
                TimestampUnit.of(arguments.text("precision")),
                data,
                0,
                data.length,
                (int) Math.min(Integer.MAX_VALUE, arguments.number("ttl")),
                arguments.text("table_name_key")));
        return Outcome.of(reply ->
                reply.number("affected_rows", written.affectedRows()).number("total_rows", written.totalRows()));
    }
}
