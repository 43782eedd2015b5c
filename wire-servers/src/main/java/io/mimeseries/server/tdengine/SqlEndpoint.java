package io.mimeseries.server.tdengine;

import io.mimeseries.engine.RedactedStatement;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.answer.RestAnswer;
import io.mimeseries.server.tdengine.auth.Authorization;
import io.mimeseries.server.web.Call;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntSupplier;

/** {@code POST /rest/sql} and {@code /rest/sql/{db}}: one statement, in a session of its own. */
final class SqlEndpoint {
    private final Sessions sessions;
    private final IntSupplier rowLimit;

    SqlEndpoint(Sessions sessions, IntSupplier rowLimit) {
        this.sessions = sessions;
        this.rowLimit = rowLimit;
    }

    /** @param database the path's, none or one */
    Call call(HttpRequest request, List<String> database) {
        return new Statement(request, database);
    }

    private final class Statement implements Call {
        private final HttpRequest request;
        private final List<String> database;
        private final String sql;

        Statement(HttpRequest request, List<String> database) {
            this.request = request;
            this.database = database;
            var content = request.content();
            sql = new String(content.bytes(), content.from(), content.length(), StandardCharsets.UTF_8).strip();
        }

        @Override
        public String detail() {
            return RedactedStatement.of(sql);
        }

        @Override
        public RequestFacts facts() {
            return RequestFacts.ofStatement(detail(), database.isEmpty() ? "" : database.get(0));
        }

        @Override
        public String shown(String error) {
            return RedactedStatement.of(error);
        }

        @Override
        public Reply run() {
            long start = System.nanoTime();
            SqlParameters.checkId(request);
            var credentials = Authorization.of(request);
            var parameters = SqlParameters.of(request);
            if (request.content().length() == 0) {
                throw new RefusalException(400, 0x1106, "request is empty");
            }
            if (sql.isEmpty()) {
                throw new RefusalException(400, 0x1107, "no sql input");
            }
            var session = sessions.open(credentials, parameters.connection());
            database.forEach(name -> use(session, name));
            var answer = new RestAnswer(
                    parameters.shown(), parameters.asObjects(), parameters.withTiming(), start, rowLimit.getAsInt());
            var body = session.execute(sql).accept(answer);
            return new Reply(
                    HttpResponse.of(200)
                            .header("Content-Type", "application/json; charset=utf-8")
                            .body(body),
                    "");
        }

        /** The real adapter does not look at what becomes of it, so that a statement can create the database. */
        private static void use(TDengineSession session, String name) {
            try {
                session.use(name);
            } catch (TDengineException e) {
                // the statement says what is missing
            }
        }
    }
}
