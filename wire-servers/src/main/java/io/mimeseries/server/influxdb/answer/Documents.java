package io.mimeseries.server.influxdb.answer;

import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** Cuts results into documents. */
final class Documents {
    private Documents() {}

    /**
     * One document with everything up to {@code maxRows} rows; the real server counts over all statements, marks the series that it cuts
     * and leaves out what comes after it.
     *
     * @param maxRows 0 for no limit
     */
    static Document whole(List<StatementResult> all, int maxRows) {
        var results = StatementResult.merged(all);
        var parts = new ArrayList<Document.Part>(results.size());
        int left = maxRows == 0 ? Integer.MAX_VALUE : maxRows;
        for (var result : results) {
            var series = new ArrayList<Document.Rows>(result.series().size());
            boolean cut = false;
            for (var one : result.series()) {
                int rows = Math.min(one.rows(), left);
                left -= rows;
                cut = maxRows > 0 && left == 0;
                series.add(new Document.Rows(one, 0, rows, rows < one.rows()));
                if (cut) {
                    break;
                }
            }
            parts.add(new Document.Part(result.statementId(), series, result.warnings(), result.error(), false));
            if (cut) {
                break;
            }
        }
        return new Document(parts);
    }

    /** Documents of at most {@code chunkSize} rows of one series each. */
    static Iterator<Document> chunked(List<StatementResult> results, int chunkSize) {
        return new Chunks(results, chunkSize);
    }

    /**
     * How a result is cut. SELECT is cut by rows, and so are the statements that the real server turns into a SELECT; SHOW TAG KEYS and
     * SHOW TAG VALUES send their series one by one, however long they are and without a mark; all else comes in one piece.
     */
    private enum Cut {
        NOT,
        BY_SERIES,
        BY_ROWS;

        private static final Set<List<String>> ROWS =
                Set.of(List.of("key"), List.of("fieldKey", "fieldType"), List.of("count"));
        private static final Set<List<String>> SERIES = Set.of(List.of("tagKey"), List.of("key", "value"));

        static Cut of(ResultSeries first) {
            if (first.hasTime() || ROWS.contains(first.columnNames())) {
                return BY_ROWS;
            }
            return SERIES.contains(first.columnNames()) ? BY_SERIES : NOT;
        }
    }

    private static final class Chunks implements Iterator<Document> {
        private final List<StatementResult> results;
        private final int chunkSize;
        private int statement;
        private int series;
        private int row;

        Chunks(List<StatementResult> results, int chunkSize) {
            this.results = results;
            this.chunkSize = chunkSize;
        }

        @Override
        public boolean hasNext() {
            return statement < results.size();
        }

        @Override
        public Document next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var result = results.get(statement);
            var cut =
                    result.series().isEmpty() ? Cut.NOT : Cut.of(result.series().get(0));
            return switch (cut) {
                case NOT -> {
                    statement++;
                    yield whole(List.of(result), 0);
                }
                case BY_SERIES -> oneSeries(result, result.series().get(series));
                case BY_ROWS -> chunk(result, result.series().get(series));
            };
        }

        private Document oneSeries(StatementResult result, ResultSeries one) {
            var warnings = series == 0 ? result.warnings() : List.<String>of();
            series++;
            if (series == result.series().size()) {
                series = 0;
                statement++;
            }
            var rows = new Document.Rows(one, 0, one.rows(), false);
            return new Document(
                    List.of(new Document.Part(result.statementId(), List.of(rows), warnings, result.error(), false)));
        }

        private Document chunk(StatementResult result, ResultSeries one) {
            int from = row;
            int to = (int) Math.min(one.rows(), (long) from + chunkSize);
            boolean moreRows = to < one.rows();
            boolean moreSeries = series + 1 < result.series().size();
            var warnings = from == 0 && series == 0 ? result.warnings() : List.<String>of();
            if (moreRows) {
                row = to;
            } else {
                row = 0;
                series = moreSeries ? series + 1 : 0;
                statement += moreSeries ? 0 : 1;
            }
            var rows = new Document.Rows(one, from, to, moreRows);
            return new Document(List.of(new Document.Part(
                    result.statementId(), List.of(rows), warnings, result.error(), moreRows || moreSeries)));
        }
    }
}
