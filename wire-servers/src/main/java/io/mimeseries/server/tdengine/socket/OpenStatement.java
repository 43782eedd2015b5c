package io.mimeseries.server.tdengine.socket;

import io.mimeseries.column.Column;
import io.mimeseries.server.tdengine.block.BindPayload;
import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.bind.BoundField;
import io.mimeseries.tdengine.bind.BoundTable;
import io.mimeseries.tdengine.bind.FieldKind;
import io.mimeseries.tdengine.bind.PreparedInsert;
import io.mimeseries.tdengine.bind.PreparedQuery;
import io.mimeseries.tdengine.bind.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement between its preparation and its end: what has been bound, and what it answered. */
final class OpenStatement {
    private @Nullable PreparedStatement prepared;
    private @Nullable String table;
    private @Nullable List<@Nullable Object> tags;
    private List<Column> columns = List.of();
    private List<String> parameters = List.of();
    private final List<BoundTable> batches = new ArrayList<>();
    private final PartialTables partial = new PartialTables();
    private Answer.@Nullable Rows rows;

    void prepare(PreparedStatement statement) {
        prepared = statement;
        table = null;
        tags = null;
        columns = List.of();
        batches.clear();
        partial.clear();
    }

    PreparedStatement prepared() {
        if (prepared == null) {
            throw ErrorCode.STATEMENT_USAGE.error();
        }
        return prepared;
    }

    boolean isInsert() {
        return prepared() instanceof PreparedInsert;
    }

    void setTable(String name) {
        table = name;
        tags = null;
    }

    List<BoundField> fields() {
        return prepared().fields(table);
    }

    /** Those of one kind. */
    List<BoundField> fields(FieldKind kind) {
        return fields().stream().filter(field -> field.kind() == kind).toList();
    }

    void bindTags(List<BoundColumn> bound) {
        tags = Bindings.firstRow(Bindings.columns(fields(FieldKind.TAG), bound));
    }

    void bindColumns(List<BoundColumn> bound) {
        if (isInsert()) {
            columns = Bindings.columns(fields(FieldKind.COLUMN), bound);
        } else {
            parameters = Bindings.literals(bound);
        }
    }

    /** What has been bound becomes rows to be written. */
    void addBatch() {
        if (isInsert()) {
            batches.add(new BoundTable(table, tags, columns));
            columns = List.of();
        }
    }

    /** Rows of a table by name, all at once. */
    void add(@Nullable String name, List<BoundColumn> boundTags, List<BoundColumn> bound) {
        if (name != null) {
            setTable(name);
        }
        if (!boundTags.isEmpty()) {
            bindTags(boundTags);
        }
        bindColumns(bound);
        addBatch();
    }

    /** One column of a table, which is complete with the last one. */
    void add(@Nullable String name, List<BoundColumn> boundTags, int index, List<BoundColumn> bound) {
        if (bound.size() != 1) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        if (name != null && !name.equals(table)) {
            setTable(name);
        }
        if (!boundTags.isEmpty()) {
            bindTags(boundTags);
        }
        var all = partial.add(table, index, bound.get(0));
        long wanted = fields().stream().filter(OpenStatement::isBoundByColumn).count();
        if (all.size() == wanted) {
            bindColumns(List.copyOf(all));
            addBatch();
            partial.remove(table);
        } else if (all.size() > wanted) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
    }

    private static boolean isBoundByColumn(BoundField field) {
        return field.kind() == FieldKind.COLUMN || field.kind() == FieldKind.PARAMETER;
    }

    /** Binds rows and writes them, or asks the query with the one row of its values. */
    long execute(BindPayload.Rows rows) {
        if (isInsert()) {
            RowBinding.add(this, rows);
        } else if (rows.rows() != 1) {
            throw SocketException.of("query only supports one row");
        } else {
            bindColumns(rows.columns());
        }
        return execute();
    }

    /** Rows of a table whose values have been made to fit. */
    void add(BoundTable rows) {
        batches.add(rows);
    }

    /** @return how many rows were written */
    long execute() {
        if (!partial.isEmpty()) {
            throw ErrorCode.STATEMENT_USAGE.error();
        }
        return prepared().accept(new PreparedStatement.Visitor<Long>() {
            @Override
            public Long visit(PreparedInsert insert) {
                var all = List.copyOf(batches);
                batches.clear();
                return insert.execute(all);
            }

            @Override
            public Long visit(PreparedQuery query) {
                return query.execute(parameters).accept(new Answer.Visitor<Long>() {
                    @Override
                    public Long visit(Answer.Affected affected) {
                        return affected.rows();
                    }

                    @Override
                    public Long visit(Answer.Rows answer) {
                        rows = answer;
                        return 0L;
                    }
                });
            }
        });
    }

    /** What a query answered last. */
    Answer.Rows result() {
        var answered = rows;
        if (answered == null) {
            throw ErrorCode.STATEMENT_USAGE.error();
        }
        rows = null;
        return answered;
    }
}
