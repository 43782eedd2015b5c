package io.mimeseries.server.tdengine;

import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.auth.Authorization;
import io.mimeseries.server.web.Call;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.TDengineSession;
import java.util.List;
import java.util.stream.Collectors;

/** {@code POST /rest/sql/{db}/vgid}: the groups that tables belong to, asked by programs that sort their rows by them. */
record VgroupsEndpoint(Sessions sessions) {

    Call call(HttpRequest request, List<String> arguments) {
        var database = arguments.get(0);
        return new Call() {
            @Override
            public String detail() {
                return database;
            }

            @Override
            public Reply run() {
                SqlParameters.checkId(request);
                var credentials = Authorization.of(request);
                var tables = JsonInput.texts(request.body());
                if (tables.isEmpty()) {
                    throw new RefusalException(400, "illegal params");
                }
                var session = sessions.open(credentials);
                session.use(database);
                var groups = tables.stream()
                        .map(table -> Long.toString(group(session, database, table)))
                        .collect(Collectors.joining(","));
                return new Reply(
                        HttpResponse.text(
                                200, "application/json; charset=utf-8", "{\"code\":0,\"vgIDs\":[" + groups + "]}"),
                        "");
            }
        };
    }

    private static long group(TDengineSession session, String database, String table) {
        var answer = session.execute("select vgroup_id from information_schema.ins_tables where db_name="
                + SqlText.quoted(database)
                + " and table_name="
                + SqlText.quoted(table));
        if (answer instanceof Answer.Rows rows) {
            while (rows.batches().hasNext()) {
                var batch = rows.batches().next();
                if (batch.size() > 0) {
                    return ((LongColumn) batch.values().get(0)).at(0);
                }
            }
        }
        // the real server knows by the name where a table would be
        throw new NotEmulatedException("the vgroup of a table that does not exist");
    }
}
