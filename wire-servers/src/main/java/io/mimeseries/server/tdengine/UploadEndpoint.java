package io.mimeseries.server.tdengine;

import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.format.CsvException;
import io.mimeseries.server.format.CsvReader;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.auth.Authorization;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.HeaderParameters;
import io.mimeseries.server.web.MultipartForm;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.TDengineSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code POST /rest/upload}: rows of comma-separated values, written by INSERT statements of at most a megabyte. */
record UploadEndpoint(Sessions sessions) {
    private static final int LONGEST_STATEMENT = 1 << 20;
    private static final List<String> QUOTED_TYPES = List.of("TIMESTAMP", "VARCHAR", "NCHAR");

    Call call(HttpRequest request) {
        return new Call() {
            @Override
            public String detail() {
                return request.query().get("db") + "." + request.query().get("table");
            }

            @Override
            public RequestFacts facts() {
                return RequestFacts.writeTo(request.query().get("db"));
            }

            @Override
            public Reply run() {
                long rows = uploadAll(request);
                return new Reply(
                        HttpResponse.text(
                                200,
                                "text/plain; charset=utf-8",
                                "{\"code\":0,\"column_meta\":[[\"affected_rows\",\"INT\",4]],\"data\":[[" + rows
                                        + "]],\"rows\":1}"),
                        "");
            }
        };
    }

    private long uploadAll(HttpRequest request) {
        try {
            return upload(request);
        } catch (CsvException e) {
            throw new RefusalException(200, String.valueOf(e.getMessage()));
        }
    }

    private long upload(HttpRequest request) {
        SqlParameters.checkId(request);
        var credentials = Authorization.of(request);
        var database = required(request, "db");
        var name = SqlText.name(database) + "." + SqlText.name(required(request, "table"));
        var session = sessions.open(credentials);
        var quoted = quotedColumns(session, name);
        var insert = "insert into " + name + " values";
        var statement = new StringBuilder(insert);
        long rows = 0;
        for (var data : data(request)) {
            var reader = new CsvReader(data);
            for (var record = reader.next(); record != null; record = reader.next()) {
                var row = row(record, quoted);
                rows++;
                if (statement.length() + row.length() >= LONGEST_STATEMENT) {
                    session.execute(statement.toString());
                    statement.setLength(insert.length());
                }
                statement.append(row);
            }
        }
        if (statement.length() > insert.length()) {
            session.execute(statement.toString());
        }
        return rows;
    }

    private static String required(HttpRequest request, String name) {
        var value = request.query().get(name);
        if (value.isEmpty()) {
            throw new RefusalException(400, name + " required");
        }
        return value;
    }

    /** For each column that is no tag, whether its values stand in quotes. */
    private static List<Boolean> quotedColumns(TDengineSession session, String table) {
        var quoted = new ArrayList<Boolean>();
        if (session.execute("describe " + table) instanceof Answer.Rows rows) {
            rows.batches().forEachRemaining(batch -> {
                var types = (StringColumn) batch.values().get(1);
                var notes = (StringColumn) batch.values().get(3);
                for (int row = 0; row < batch.size(); row++) {
                    if (!"TAG".equals(notes.at(row))) {
                        quoted.add(QUOTED_TYPES.contains(Objects.requireNonNull(types.at(row))));
                    }
                }
            });
        }
        return quoted;
    }

    /** The parts of the form that are called data. */
    private static List<String> data(HttpRequest request) {
        var type = request.header("Content-Type");
        var boundary = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")
                ? HeaderParameters.get(type, "boundary")
                : null;
        if (boundary == null) {
            throw new RefusalException(200, "request Content-Type isn't multipart/form-data");
        }
        var form = MultipartForm.parse(request.body(), boundary);
        var data = new ArrayList<String>();
        for (var parts : List.of(form.values(), form.files())) {
            parts.stream().filter(part -> part.name().equals("data")).forEach(part -> data.add(part.value()));
        }
        return data;
    }

    private static String row(List<@Nullable String> record, List<Boolean> quoted) {
        if (record.size() < quoted.size()) {
            throw new RefusalException(200, "column count not enough");
        }
        var row = new StringBuilder("(");
        for (int i = 0; i < quoted.size(); i++) {
            var value = record.get(i);
            row.append(i == 0 ? "" : ",");
            if (value == null) {
                row.append("null");
            } else {
                row.append(quoted.get(i) ? '\'' + escaped(value) + '\'' : value);
            }
        }
        return row.append(')').toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("(", "\\(")
                .replace(")", "\\)");
    }
}
