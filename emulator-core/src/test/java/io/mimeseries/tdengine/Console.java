package io.mimeseries.tdengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of a test and what they answer. */
public final class Console {
    private final TDengine server;
    private TDengineSession session;

    public Console(Clock clock) {
        this(clock, TDengineSettings.DEFAULT);
    }

    public Console(Clock clock, TDengineSettings settings) {
        server = new TDengine(TDengineVersion.DEFAULT, clock, new Journal(), () -> settings);
        session = server.rootSession();
    }

    public TDengine server() {
        return server;
    }

    public TDengineSession session() {
        return session;
    }

    /** Goes on as somebody else. */
    public Console as(TDengineSession other) {
        session = other;
        return this;
    }

    /** Runs statements without results and returns how many rows the last one affected. */
    public long run(String... statements) {
        var affected = 0L;
        for (var statement : statements) {
            affected = ((Answer.Affected) session.execute(statement)).rows();
        }
        return affected;
    }

    /** The rows of a result, as lists of {@link Long}, {@link Double}, {@link Boolean}, {@link String} and null. */
    public List<List<@Nullable Object>> rows(String query) {
        var answer = (Answer.Rows) session.execute(query);
        var rows = new ArrayList<List<@Nullable Object>>();
        answer.batches().forEachRemaining(batch -> {
            for (int row = 0; row < batch.size(); row++) {
                var cells = new ArrayList<@Nullable Object>();
                for (var column : batch.values()) {
                    cells.add(column.get(row));
                }
                rows.add(cells);
            }
        });
        return rows;
    }

    /** The one cell of a result. */
    public @Nullable Object cell(String query) {
        var rows = rows(query);
        assertThat(rows).hasSize(1);
        return rows.get(0).get(0);
    }

    /** Checks that a statement fails as the real server lets it fail. */
    public void refuses(String statement, int code, String text) {
        var failure = catchThrowableOfType(TDengineException.class, () -> session.execute(statement));
        assertThat(failure).as(statement).isNotNull();
        assertThat(failure.getMessage()).as(statement).isEqualTo(text);
        assertThat(failure.code()).as(statement).isEqualTo(code);
    }
}
