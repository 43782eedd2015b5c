package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.CreateTableContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.DeleteContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.DescribeContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.ExplainContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.InsertContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.QueryContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.RowValueContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.ShowCreateTableContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.ShowTablesContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.StatementContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammarBaseVisitor;
import io.mimeseries.grammar.riakts.ast.RowValue;
import io.mimeseries.grammar.riakts.ast.Statement;
import io.mimeseries.grammar.riakts.ast.Statement.Delete;
import io.mimeseries.grammar.riakts.ast.Statement.Describe;
import io.mimeseries.grammar.riakts.ast.Statement.Explain;
import io.mimeseries.grammar.riakts.ast.Statement.Insert;
import io.mimeseries.grammar.riakts.ast.Statement.ShowCreateTable;
import io.mimeseries.grammar.riakts.ast.Statement.ShowTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** Turns a statement into its record. */
final class StatementBuilder extends RiakTsGrammarBaseVisitor<Statement> {
    private final ConditionBuilder conditions;
    private final QueryBuilder queries;
    private final GrammarVersion version;

    StatementBuilder(GrammarVersion version) {
        var expressions = new ExpressionBuilder();
        this.conditions = new ConditionBuilder(expressions);
        this.queries = new QueryBuilder(expressions, conditions);
        this.version = version;
    }

    Statement of(StatementContext context) {
        return context.getChild(0).accept(this);
    }

    @Override
    public Statement visitQuery(QueryContext context) {
        return queries.of(context);
    }

    @Override
    public Statement visitExplain(ExplainContext context) {
        return new Explain(queries.of(context.query()));
    }

    @Override
    public Statement visitDescribe(DescribeContext context) {
        return new Describe(context.IDENTIFIER().getText());
    }

    @Override
    public Statement visitShowTables(ShowTablesContext context) {
        return new ShowTables();
    }

    @Override
    public Statement visitShowCreateTable(ShowCreateTableContext context) {
        return new ShowCreateTable(context.IDENTIFIER().getText());
    }

    @Override
    public Statement visitDelete(DeleteContext context) {
        return new Delete(
                context.IDENTIFIER().getText(), conditions.of(context.where().condition()));
    }

    @Override
    public Statement visitInsert(InsertContext context) {
        List<List<RowValue>> rows = new ArrayList<>(context.row().size() + 1);
        rows.add(values(context.firstRow().rowValue()));
        context.row().forEach(row -> rows.add(values(row.rowValue())));
        var columns = context.insertColumns();
        return new Insert(
                context.IDENTIFIER().getText(),
                columns == null
                        ? List.of()
                        : columns.IDENTIFIER().stream().map(ParseTree::getText).toList(),
                rows);
    }

    private static List<RowValue> values(List<RowValueContext> contexts) {
        return contexts.stream().map(context -> value(context.getStart())).toList();
    }

    /** What a token of INSERT or WITH says. */
    static RowValue value(Token token) {
        return Objects.requireNonNull(((SqlToken) token).rowValue());
    }

    @Override
    public Statement visitCreateTable(CreateTableContext context) {
        return new TableBuilder(version).of(context);
    }
}
