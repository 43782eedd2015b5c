package io.mimeseries.tdengine.select.scope;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.select.source.SourceColumn;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the columns that names mean among those of FROM. */
public final class Naming {
    private static final Set<String> TIMES = Set.of("_rowts", "_c0");
    private final List<SourceColumn> columns;
    private final Set<String> tables;

    /** @param tables the names by which columns may be qualified, also those of tables none of whose columns is read */
    public Naming(List<SourceColumn> columns, Set<String> tables) {
        this.columns = List.copyOf(columns);
        this.tables = Set.copyOf(tables);
    }

    /** All columns. */
    public List<SourceColumn> columns() {
        return columns;
    }

    /** The places of the columns that a star means. */
    public int[] starred(Expression.Star star) {
        var table = star.table();
        if (table != null) {
            checkTable(table.text());
        }
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).starred())
                .filter(index ->
                        table == null || table.text().equals(columns.get(index).table()))
                .toArray();
    }

    /** The place of a column; -1 if there is none of the name. */
    public int find(Expression.Column node) {
        var table = node.table();
        if (table != null) {
            checkTable(table.text());
        }
        return find(table == null ? null : table.text(), node.name().text());
    }

    /** The place of a column. */
    public int get(Expression.Column node) {
        var found = find(node);
        if (found < 0) {
            throw ErrorCode.INVALID_COLUMN_NAME.about(node.name().text());
        }
        return found;
    }

    /** The place of {@code tbname}, {@code _rowts} and {@code _c0}; -1 for other pseudo columns and where there is no such column. */
    public int find(Expression.PseudoColumn node) {
        var table = node.table() == null ? null : node.table().text();
        if (table != null) {
            checkTable(table);
        }
        var name = node.name().toLowerCase(Locale.ROOT);
        if (TIMES.contains(name)) {
            return IntStream.range(0, columns.size())
                    .filter(index -> columns.get(index).role() == Role.PRIMARY_TIMESTAMP)
                    .filter(index ->
                            table == null || table.equals(columns.get(index).table()))
                    .findFirst()
                    .orElse(-1);
        }
        return name.equals("tbname") ? find(table, name) : -1;
    }

    private int find(@Nullable String table, String name) {
        var found = -1;
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            if (column.name().equals(name) && (table == null || table.equals(column.table()))) {
                if (found >= 0 && table == null) {
                    throw ErrorCode.AMBIGUOUS_COLUMN.about(name);
                }
                found = found < 0 ? index : found;
            }
        }
        return found;
    }

    private void checkTable(String name) {
        if (!tables.contains(name)) {
            throw ErrorCode.TABLE_MISSING.about(name);
        }
    }
}
