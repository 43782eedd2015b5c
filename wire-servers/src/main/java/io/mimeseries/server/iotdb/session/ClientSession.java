package io.mimeseries.server.iotdb.session;

import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbSession;
import io.mimeseries.iotdb.StatusCode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One connection. As in the real server it is its own proof of who speaks: the session that a call names is not looked at, so nobody reaches
 * what belongs to another connection. Used by one thread at a time.
 */
public final class ClientSession {
    private static final int NOT_LOGIN = 802;
    private static final int NO_SESSION = -1;

    private final Ids ids;
    private final Map<Long, Set<Long>> queriesByStatement = new HashMap<>();
    private final Map<Long, Cursor> cursors = new HashMap<>();
    private @Nullable IotDbSession session;
    private long id = NO_SESSION;
    private Instant openedAt = Instant.EPOCH;
    private Instant usedAt = Instant.EPOCH;

    public ClientSession(Ids ids) {
        this.ids = ids;
    }

    /** Somebody has signed in; whoever was before is forgotten. */
    public void open(IotDbSession opened, Instant now) {
        session = opened;
        id = ids.session();
        openedAt = now;
        usedAt = now;
    }

    public long id() {
        return id;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null if nobody has signed in. */
    public @Nullable IotDbSession sessionOrNull() {
        return session;
    }

    /** @throws IotDbException if nobody has signed in, or nothing has been asked for longer than that is remembered */
    public IotDbSession session() {
        var known = session;
        if (known == null) {
            throw new IotDbException(
                    NOT_LOGIN, "Log in failed. Either you are not authorized or the session has timed out.");
        }
        return known;
    }

    /**
     * A call begins.
     *
     * @param timeout after which a session that asks nothing ends; zero is never
     */
    public void use(Instant now, Duration timeout) {
        if (session != null
                && !timeout.isZero()
                && Duration.between(usedAt, now).compareTo(timeout) > 0) {
            close();
        }
        usedAt = now;
    }

    public long requestStatement() {
        long statement = ids.statement();
        queriesByStatement.put(statement, new HashSet<>());
        return statement;
    }

    /** @throws IotDbException if the statement is none of this connection's */
    public long requestQuery(long statement) {
        long query = ids.query();
        var queries = queriesByStatement.get(statement);
        if (queries == null) {
            throw new IotDbException(
                    StatusCode.INTERNAL_ERROR,
                    "StatementId: " + statement + " doesn't exist in this session Session-" + id);
        }
        queries.add(query);
        return query;
    }

    /** Keeps rows to be fetched. */
    public Cursor keep(long query, Answer.Rows rows) {
        var cursor = new Cursor(rows);
        cursors.put(query, cursor);
        return cursor;
    }

    /** Null if there is none, or it has come to its end. */
    public @Nullable Cursor cursor(long query) {
        return cursors.get(query);
    }

    public void release(long query) {
        cursors.remove(query);
        queriesByStatement.values().forEach(queries -> queries.remove(query));
    }

    public void releaseStatement(long statement) {
        var queries = queriesByStatement.remove(statement);
        if (queries != null) {
            queries.forEach(cursors::remove);
        }
    }

    public void releaseStatements() {
        queriesByStatement.clear();
        cursors.clear();
    }

    /** Lets go of everything. */
    public void close() {
        session = null;
        releaseStatements();
    }
}
