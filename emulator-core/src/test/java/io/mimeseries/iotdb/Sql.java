package io.mimeseries.iotdb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs statements and shows what they answer. */
final class Sql {
    private final IotDbSession session;

    Sql(IotDb database) {
        this(database.rootSession());
    }

    Sql(IotDbSession session) {
        this.session = session;
    }

    /** Runs statements that succeed. */
    void run(String... statements) {
        for (var statement : statements) {
            session.execute(statement);
        }
    }

    /** The rows of a query, cells with bars between them; times where they mean something. */
    List<String> rows(String query) {
        return session.execute(query).accept(new Answer.Visitor<>() {
            @Override
            public List<String> visit(Answer.Done done) {
                return List.of();
            }

            @Override
            public List<String> visit(Answer.Rows rows) {
                var lines = new ArrayList<String>();
                rows.batches().forEachRemaining(batch -> {
                    for (int row = 0; row < batch.size(); row++) {
                        lines.add(line(rows, batch, row));
                    }
                });
                return lines;
            }
        });
    }

    private static String line(Answer.Rows rows, RowBatch batch, int row) {
        var cells = rows.columns().stream()
                .map(column ->
                        String.valueOf(batch.values().get(column.source()).get(row)))
                .collect(Collectors.joining("|"));
        return rows.ignoreTimestamp() ? cells : batch.times().at(row) + "|" + cells;
    }

    /** The code and the text of a statement that fails. */
    String failure(String statement) {
        try {
            session.execute(statement);
            return "no failure";
        } catch (IotDbException e) {
            return e.status().code() + " " + e.status().message();
        }
    }
}
