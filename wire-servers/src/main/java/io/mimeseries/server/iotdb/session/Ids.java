package io.mimeseries.server.iotdb.session;

import java.util.concurrent.atomic.AtomicLong;

/** The numbers that one server gives to sessions, statements and queries, each from 1 on. */
public final class Ids {
    private final AtomicLong sessions = new AtomicLong();
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong queries = new AtomicLong();

    long session() {
        return sessions.incrementAndGet();
    }

    long statement() {
        return statements.incrementAndGet();
    }

    long query() {
        return queries.incrementAndGet();
    }
}
