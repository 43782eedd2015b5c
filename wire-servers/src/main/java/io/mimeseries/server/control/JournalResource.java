package io.mimeseries.server.control;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** {@code /control/journal?database=&since=}: what clients asked for, and what became of it. */
final class JournalResource {
    private final Journal journal;

    JournalResource(Journal journal) {
        this.journal = journal;
    }

    HttpResponse handle(HttpRequest request) {
        switch (request.method()) {
            case "GET" -> {
                var query = request.query();
                return entries(select(query.get("since"), query.get("database")));
            }
            case "DELETE" -> {
                journal.clear();
                return HttpResponse.of(204);
            }
            default -> throw ControlException.methodNotAllowed(request.method(), request.path());
        }
    }

    private List<JournalEntry> select(String since, String database) {
        var entries = since.isEmpty() ? journal.entries() : journal.entriesSince(instant(since));
        return database.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> entry.database().equals(database))
                        .toList();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw ControlException.badRequest("since is no instant such as 2024-03-01T00:00:00Z: " + text);
        }
    }

    private static HttpResponse entries(List<JournalEntry> entries) {
        return Json.object(200, json -> {
            json.writeArrayFieldStart("entries");
            for (var entry : entries) {
                write(json, entry);
            }
            json.writeEndArray();
        });
    }

    /** What is not known is left out. */
    private static void write(JsonGenerator json, RequestFacts facts) throws IOException {
        json.writeStringField("kind", facts.kind().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("targets");
        for (var target : facts.targets()) {
            json.writeString(target);
        }
        json.writeEndArray();
        if (!facts.precision().isEmpty()) {
            json.writeStringField("precision", facts.precision());
        }
        if (facts.points() >= 0) {
            json.writeNumberField("points", facts.points());
        }
        if (!facts.client().isEmpty()) {
            json.writeStringField("client", facts.client());
        }
    }

    private static void write(JsonGenerator json, JournalEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("time", entry.time().toString());
        json.writeStringField("database", entry.database());
        json.writeStringField("connection", entry.connection());
        json.writeStringField("operation", entry.operation());
        json.writeStringField("detail", entry.detail());
        json.writeNumberField("microseconds", entry.duration().toNanos() / 1000);
        json.writeStringField("outcome", entry.outcome().name().toLowerCase(Locale.ROOT));
        json.writeStringField("outcomeText", entry.outcomeText());
        json.writeArrayFieldStart("ignored");
        for (var ignored : entry.ignored()) {
            json.writeString(ignored);
        }
        json.writeEndArray();
        write(json, entry.facts());
        json.writeStringField("fault", entry.fault());
        json.writeEndObject();
    }
}
