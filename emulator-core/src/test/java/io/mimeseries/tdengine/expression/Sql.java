package io.mimeseries.tdengine.expression;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineSession;
import io.mimeseries.tdengine.TDengineVersion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session with a database of its own. */
final class Sql {
    private final TDengineSession session;

    Sql(String... statements) {
        var clock = new ManualClock(Instant.parse("2026-11-20T00:00:00Z"));
        session = new TDengine(TDengineVersion.DEFAULT, clock).openSession("root", "taosdata", ZoneOffset.UTC);
        execute("CREATE DATABASE d");
        execute("USE d");
        for (var statement : statements) {
            execute(statement);
        }
    }

    Answer execute(String statement) {
        return session.execute(statement);
    }

    /** The type and length of the first column. */
    String type(String query) {
        var type = rows(query).columns().get(0).type();
        return type.kind() + " " + type.length();
    }

    /** The only value of the query. */
    @Nullable
    Object value(String query) {
        var row = row(query);
        return row.get(0);
    }

    /** The values of the first row. */
    List<@Nullable Object> row(String query) {
        var batch = rows(query).batches().next();
        var row = new ArrayList<@Nullable Object>();
        batch.values().forEach(column -> row.add(column.get(0)));
        return row;
    }

    /** How many rows the query has. */
    int count(String query) {
        var size = new int[1];
        rows(query).batches().forEachRemaining(batch -> size[0] += batch.size());
        return size[0];
    }

    private Answer.Rows rows(String query) {
        return execute(query).accept(new Answer.Visitor<>() {
            @Override
            public Answer.Rows visit(Answer.Affected affected) {
                throw new AssertionError(query);
            }

            @Override
            public Answer.Rows visit(Answer.Rows rows) {
                return rows;
            }
        });
    }
}
