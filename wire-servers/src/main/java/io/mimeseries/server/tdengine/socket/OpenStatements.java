package io.mimeseries.server.tdengine.socket;

import java.util.HashMap;
import java.util.Map;

/** The statements of a connection by their numbers, which begin at 1. */
final class OpenStatements {
    /** More than any client has, and few enough for those who forget to close them. */
    private static final int MOST = 100_000;

    private final Map<Long, OpenStatement> open = new HashMap<>();
    private long last;

    long open() {
        if (open.size() >= MOST) {
            throw SocketException.of("too many open statements");
        }
        open.put(++last, new OpenStatement());
        return last;
    }

    OpenStatement get(long id) {
        var statement = open.get(id);
        if (statement == null) {
            throw SocketException.of("stmt is nil");
        }
        return statement;
    }

    void close(long id) {
        open.remove(id);
    }

    void clear() {
        open.clear();
    }
}
