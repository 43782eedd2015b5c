package io.mimeseries.server.shadow;

import io.mimeseries.server.http.FormParameters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** The requests that may have changed data, with the real server's answers: what a difference may have come from. */
final class History {
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    /** A request and the database that it names, empty for none. */
    private record Entry(Message request, Message answer, String database) {
        int size() {
            return request.raw().length + answer.raw().length;
        }
    }

    private final Deque<Entry> entries = new ArrayDeque<>();
    private int bytes;
    private boolean isCut;

    /** A step of a case. */
    record Step(Message request, Message answer) {}

    void add(Message request, Message answer) {
        if (!changes(request)) {
            return;
        }
        var entry = new Entry(request, answer, database(request));
        entries.add(entry);
        bytes += entry.size();
        while (bytes > MAX_BYTES && entries.size() > 1) {
            bytes -= entries.remove().size();
            isCut = true;
        }
    }

    /** Those that a request may depend on: of its database, or of none in particular. */
    List<Step> before(Message request) {
        var wanted = database(request);
        var steps = new ArrayList<Step>();
        for (var entry : entries) {
            if (wanted.isEmpty()
                    || entry.database().isEmpty()
                    || entry.database().equals(wanted)) {
                steps.add(new Step(entry.request(), entry.answer()));
            }
        }
        return steps;
    }

    /** Whether the first ones have been forgotten, for there is a limit of 4 MiB. */
    boolean isCut() {
        return isCut;
    }

    private static String database(Message request) {
        return parameter(request, "db");
    }

    private static boolean changes(Message request) {
        var path = CaseText.path(request);
        if (path.startsWith("/query")) {
            var text = parameter(request, "q").strip().toLowerCase(Locale.ROOT);
            boolean reads = (text.startsWith("select") || text.startsWith("show") || text.startsWith("explain"))
                    && text.indexOf(';') < 0
                    && !text.contains("into");
            return !reads;
        }
        return request.method().equals("POST");
    }

    private static String parameter(Message request, String name) {
        var query = FormParameters.parse(CaseText.query(request));
        return query.contains(name) || !request.headerSays("Content-Type", "form")
                ? query.get(name)
                : FormParameters.parse(request.text()).get(name);
    }
}
