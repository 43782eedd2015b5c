package io.mimeseries.server.tdengine.socket;

import io.mimeseries.tdengine.Answer;
import java.util.HashMap;
import java.util.Map;

/** The open results of a connection by their numbers, which begin at 1. */
final class Results {
    private final Map<Long, OpenResult> open = new HashMap<>();
    private long last;

    long open(Answer.Rows rows) {
        open.put(++last, new OpenResult(rows));
        return last;
    }

    OpenResult get(long id) {
        var result = open.get(id);
        if (result == null) {
            throw SocketException.of("result is nil");
        }
        return result;
    }

    void free(long id) {
        open.remove(id);
    }

    void clear() {
        open.clear();
    }
}
