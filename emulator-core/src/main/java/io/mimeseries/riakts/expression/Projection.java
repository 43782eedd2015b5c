package io.mimeseries.riakts.expression;

import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.Latin1;
import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of an answer: what they are called, and what they are of a row or of all rows. */
public final class Projection {
    private static final int COMPUTED = -1;

    private final List<ResultColumn> columns = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Aggregation> aggregations = new ArrayList<>();
    private final boolean isIdentity;

    /**
     * A column of the answer.
     *
     * @param index of the column of the table that it is, or -1
     * @param isMixed whether columns and functions of all rows stand in one expression
     */
    private record Part(int index, ColumnAndValue column, boolean isMixed) {}

    /** A value, and the column that it goes into. */
    private record ColumnAndValue(ResultColumn column, Value value) {}

    /**
     * @throws RiakTsException with code 1001 if types do not fit
     */
    public Projection(List<Expression> fields, Table table, RiakTsVersion version) {
        var types = new TypeInference(table, version);
        for (var field : fields) {
            if (field instanceof Expression.Wildcard) {
                addAll(table);
            } else {
                add(field, table, types);
            }
        }
        if (!types.errors().isEmpty()) {
            throw new RiakTsException(ErrorCode.SUBMIT, "\n" + String.join("\n", types.errors()));
        }
        this.isIdentity = fields.size() == 1 && fields.get(0) instanceof Expression.Wildcard;
    }

    private void addAll(Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            addColumn(i, table.resultColumns().get(i));
        }
    }

    private void addColumn(int index, ResultColumn column) {
        columns.add(column);
        parts.add(new Part(
                index,
                new ColumnAndValue(column, (row, results) -> row == null ? null : Cells.value(row.cell(index))),
                false));
    }

    private void add(Expression field, Table table, TypeInference types) {
        int before = types.errors().size();
        var type = field.accept(types);
        if (field instanceof Expression.Column column) {
            addColumn(table.indexOf(column.name()), table.resultColumns().get(table.indexOf(column.name())));
        } else if (types.errors().size() == before) {
            int functions = aggregations.size();
            var compiler = new ValueCompiler(table, aggregations);
            var value = field.accept(compiler);
            var column = new ResultColumn(Latin1.utf8(field.accept(ColumnNames.PRINTER)), Objects.requireNonNull(type));
            columns.add(column);
            parts.add(new Part(
                    COMPUTED,
                    new ColumnAndValue(column, value),
                    aggregations.size() > functions && compiler.hasColumns()));
        }
    }

    public List<ResultColumn> columns() {
        return columns;
    }

    /** Whether there are functions of all rows. */
    public boolean isAggregate() {
        return !aggregations.isEmpty();
    }

    /** The first column of the answer that is a column of the table, or -1. */
    public int find(int tableColumn) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).index() == tableColumn) {
                return i;
            }
        }
        return COMPUTED;
    }

    /** What is selected of a row. */
    public Row row(Row row) {
        return isIdentity ? row : compute(row, new @Nullable Object[0]);
    }

    private Row compute(@Nullable Row row, @Nullable Object[] results) {
        var cells = new Cell[parts.size()];
        for (int i = 0; i < cells.length; i++) {
            var part = parts.get(i);
            if (part.isMixed()) {
                throw Failures.noResponse();
            }
            cells[i] = part.index() != COMPUTED && row != null
                    ? row.cell(part.index())
                    : Cells.cell(
                            part.column().value().compute(row, results),
                            part.column().column().type());
        }
        return Row.of(cells);
    }

    /** Starts to look at rows. */
    public Group group() {
        return new Group();
    }

    /** Rows that become one. Columns outside of functions are those of the last row. */
    public final class Group {
        private final Accumulator[] accumulators = aggregations.stream()
                .map(aggregation -> Accumulator.of(aggregation.function()))
                .toArray(Accumulator[]::new);
        private final @Nullable Object[] none = new @Nullable Object[accumulators.length];
        private @Nullable Row last;

        public void add(Row row) {
            for (int i = 0; i < accumulators.length; i++) {
                accumulators[i].add(aggregations.get(i).argument().compute(row, none));
            }
            last = row;
        }

        public Row result() {
            var results = new @Nullable Object[accumulators.length];
            for (int i = 0; i < results.length; i++) {
                results[i] = accumulators[i].result();
            }
            return compute(last, results);
        }
    }
}
