package io.mimeseries.riakts.statement;

import io.mimeseries.grammar.riakts.ast.CreateTable;
import io.mimeseries.grammar.riakts.ast.Select;
import io.mimeseries.grammar.riakts.ast.Statement;
import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.CoverageEntry;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsSettings;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.select.CoverContext;
import io.mimeseries.riakts.select.CoverageRun;
import io.mimeseries.riakts.select.ExplainRun;
import io.mimeseries.riakts.select.SelectRun;
import io.mimeseries.riakts.store.RiakTsStore;
import io.mimeseries.riakts.write.InsertRun;
import io.mimeseries.riakts.write.Puts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Sends a statement to what runs it. */
public final class StatementRunner implements Statement.Visitor<Answer> {
    private final RiakTsStore store;
    private final RiakTsVersion version;
    private final Supplier<RiakTsSettings> settings;
    private final Tables tables;
    private final Puts puts;

    /** @param settings asked for each statement */
    public StatementRunner(RiakTsStore store, RiakTsVersion version, Supplier<RiakTsSettings> settings) {
        this.store = store;
        this.version = version;
        this.settings = settings;
        this.tables = new Tables(store, version);
        this.puts = new Puts(store);
    }

    @Override
    public Answer visitSelect(Select statement) {
        return select(statement).run();
    }

    private SelectRun select(Select statement) {
        return new SelectRun(statement, tables.ofStatement(statement.table()), version, settings.get(), store.now());
    }

    /** A part of a query; statements that are no queries have no parts. */
    public Answer runPart(Statement statement, ByteString context) {
        return statement instanceof Select query
                ? select(query).run(CoverContext.decode(context))
                : statement.accept(this);
    }

    /**
     * The parts of a query.
     *
     * @throws RiakTsException with code 1018 for what is no query
     */
    public List<CoverageEntry> coverage(Statement statement) {
        if (!(statement instanceof Select query)) {
            throw new RiakTsException(ErrorCode.BAD_QUERY, "Failed to compile query: no SELECT");
        }
        return new CoverageRun(query, tables.ofStatement(query.table()), version, settings.get(), store.now()).run();
    }

    @Override
    public Answer visitExplain(Statement.Explain statement) {
        var query = statement.query();
        return new ExplainRun(query, tables.ofStatement(query.table()), version, settings.get(), store.now()).run();
    }

    @Override
    public Answer visitDescribe(Statement.Describe statement) {
        return Describe.of(tables.ofRequest(statement.table()).table(), version);
    }

    @Override
    public Answer visitShowTables(Statement.ShowTables statement) {
        boolean hasStatus = version.isAtLeast(RiakTsVersion.V1_5_2);
        List<ResultColumn> columns = new ArrayList<>(List.of(new ResultColumn("Table", ColumnType.VARCHAR)));
        if (hasStatus) {
            columns.add(new ResultColumn("Status", ColumnType.VARCHAR));
        }
        var rows = store.tables().keySet().stream()
                .map(name ->
                        hasStatus ? Row.of(Cell.varchar(name), Cell.varchar("Active")) : Row.of(Cell.varchar(name)))
                .toList();
        return rows.isEmpty() ? Answer.EMPTY : new Answer.Rows(columns, rows);
    }

    @Override
    public Answer visitShowCreateTable(Statement.ShowCreateTable statement) {
        return ShowCreateTable.of(tables.ofRequest(statement.table()));
    }

    @Override
    public Answer visitInsert(Statement.Insert statement) {
        var table = tables.ofStatement(statement.table()).table();
        puts.put(table, new InsertRun(table, version).rows(statement));
        return Answer.EMPTY;
    }

    @Override
    public Answer visitDelete(Statement.Delete statement) {
        new DeleteRun(store)
                .run(statement, tables.ofStatement(statement.table()).table());
        return Answer.EMPTY;
    }

    @Override
    public Answer visitCreateTable(CreateTable statement) {
        return new CreateTableRun(store, version).run(statement);
    }
}
