package io.mimeseries.server.influxdb;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.StatementResult;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.answer.AnswerType;
import io.mimeseries.server.influxdb.answer.Answers;
import io.mimeseries.server.influxdb.answer.Epoch;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.influxdb.monitoring.HttpStatistics;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.GzipChunks;
import io.mimeseries.server.web.PayloadException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** {@code GET} and {@code POST /query}. */
final class QueryEndpoint {
    private static final int DEFAULT_CHUNK_SIZE = 10_000;
    private final InfluxDb database;
    private final Authentication authentication;
    private final IntSupplier maxRowLimit;
    private final HttpStatistics statistics;

    QueryEndpoint(
            InfluxDb database, Authentication authentication, IntSupplier maxRowLimit, HttpStatistics statistics) {
        this.database = database;
        this.authentication = authentication;
        this.maxRowLimit = maxRowLimit;
        this.statistics = statistics;
    }

    Call call(HttpRequest request) {
        var form = RequestForm.of(request);
        var text = form.get("q").strip();
        if (text.isEmpty()) {
            text = form.file("q").strip();
        }
        return new Query(request, form, text);
    }

    private HttpBody.Chunks body(HttpRequest request, RequestForm form, List<StatementResult> results) {
        var type = AnswerType.of(request.header("Accept"));
        boolean pretty = request.query().get("pretty").equals("true");
        var epoch = Epoch.of(form.get("epoch").strip());
        return form.get("chunked").equals("true")
                ? Answers.chunked(type, pretty, epoch, results, chunkSize(form.get("chunk_size")))
                : Answers.whole(type, pretty, epoch, results, maxRowLimit.getAsInt());
    }

    private static int chunkSize(String parameter) {
        if (parameter.isEmpty() || parameter.length() > 18) {
            return DEFAULT_CHUNK_SIZE;
        }
        try {
            long size = Long.parseLong(parameter);
            return size <= 0 ? DEFAULT_CHUNK_SIZE : (int) Math.min(size, Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            return DEFAULT_CHUNK_SIZE;
        }
    }

    private final class Query implements Call {
        private final HttpRequest request;
        private final RequestForm form;
        private final String text;
        private final QueryText shown;

        Query(HttpRequest request, RequestForm form, String text) {
            this.request = request;
            this.form = form;
            this.text = text;
            this.shown = QueryText.of(text);
        }

        @Override
        public String detail() {
            return shown.shown();
        }

        @Override
        public RequestFacts facts() {
            return RequestFacts.ofStatement(shown.shown(), form.get("db"))
                    .withPrecision(form.get("epoch").strip());
        }

        @Override
        public String shown(String error) {
            return shown.redact(error);
        }

        @Override
        public Reply run() {
            var authorizer = authentication.authenticate(request);
            if (text.isEmpty()) {
                throw new PayloadException(400, "missing required parameter \"q\"");
            }
            var parameters = QueryParameters.parse(form.get("params"));
            boolean readOnly = request.method().equals("GET");
            var query = new QueryRequest(text, form.get("db"), form.get("rp"), parameters, readOnly);
            // what runs behind the client's back goes on without it
            var results = database.query(query, authorizer, isAsync() ? () -> false : request::isAbandoned);
            return new Reply(response(results), error(results), ignored(results));
        }

        private boolean isAsync() {
            return form.get("async").equals("true");
        }

        private HttpResponse response(List<StatementResult> results) {
            if (isAsync()) {
                // the real server answers before it runs the statements and only logs their errors
                return HttpResponse.of(204);
            }
            var body = new CountedChunks(body(request, form, results), statistics);
            return GzipChunks.isAccepted(request)
                    ? HttpResponse.of(200).header("Content-Encoding", "gzip").body(new GzipChunks(body))
                    : HttpResponse.of(200).body(body);
        }

        private static List<String> ignored(List<StatementResult> results) {
            var ignored = new ArrayList<String>(0);
            for (var result : results) {
                ignored.addAll(result.ignored());
            }
            return ignored;
        }

        private static String error(List<StatementResult> results) {
            for (var result : results) {
                if (result.error() != null) {
                    return result.error();
                }
            }
            return "";
        }
    }
}
