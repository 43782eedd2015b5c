package io.mimeseries.riakts;

import java.util.List;
import java.util.stream.Collectors;

/** Runs statements and shows what they answer. */
final class Sql {
    private final RiakTs database;

    Sql(RiakTs database) {
        this.database = database;
    }

    /** Runs statements that succeed. */
    void run(String... statements) {
        for (var statement : statements) {
            database.query(statement);
        }
    }

    /** The names of columns, and below them the rows, cells with bars between them. */
    List<String> rows(String query) {
        return text(database.query(query).accept(new Answer.Visitor<>() {
            @Override
            public Answer.Rows visitRows(Answer.Rows rows) {
                return rows;
            }

            @Override
            public Answer.Rows visitTableCreated() {
                return Answer.EMPTY;
            }
        }));
    }

    static List<String> text(Answer.Rows answer) {
        return answer.rows().stream().map(Sql::line).toList();
    }

    private static String line(Row row) {
        return row.cells().stream().map(cell -> cell.accept(CellText.PRINTER)).collect(Collectors.joining("|"));
    }

    /** The code and the text of a statement that fails. */
    String failure(String statement) {
        try {
            database.query(statement);
            return "no failure";
        } catch (RiakTsException e) {
            return e.code() + " " + e.text();
        }
    }

    private enum CellText implements Cell.Visitor<String> {
        PRINTER;

        @Override
        public String visitVarchar(Cell.Varchar cell) {
            return cell.value().text();
        }

        @Override
        public String visitSInt64(Cell.SInt64 cell) {
            return Long.toString(cell.value());
        }

        @Override
        public String visitReal(Cell.Real cell) {
            return Double.toString(cell.value());
        }

        @Override
        public String visitTimestamp(Cell.Timestamp cell) {
            return Long.toString(cell.value());
        }

        @Override
        public String visitBool(Cell.Bool cell) {
            return Boolean.toString(cell.value());
        }

        @Override
        public String visitBlob(Cell.Blob cell) {
            return cell.value().text();
        }

        @Override
        public String visitNull() {
            return "null";
        }
    }
}
