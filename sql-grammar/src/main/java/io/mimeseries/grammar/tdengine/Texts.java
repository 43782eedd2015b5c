package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AliasContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColumnNameItemContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColumnNameListContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.NameContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TableNameContext;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.ast.Source;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.grammar.tdengine.lexis.Spelling;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Cuts names and texts out of a statement, and refuses names that are too long. */
final class Texts {
    static final int MAXIMUM_DATABASE = 64;
    static final int MAXIMUM_TABLE = 192;
    static final int MAXIMUM_COLUMN = 64;
    private static final int MAXIMUM_USER = 23;

    private final String sql;

    /** Takes a statement that is lower-cased outside quotes. */
    Texts(String sql) {
        this.sql = sql;
    }

    Source source(ParserRuleContext context) {
        return source(context.getStart(), context.getStop());
    }

    Source source(Token first, Token last) {
        return new Source(sql, first.getStartIndex(), last.getStopIndex() + 1);
    }

    String text(Token token) {
        return sql.substring(token.getStartIndex(), token.getStopIndex() + 1);
    }

    String text(TerminalNode node) {
        return text(node.getSymbol());
    }

    @Nullable
    String textOrNull(@Nullable TerminalNode node) {
        return node == null ? null : text(node);
    }

    /** Without quotes. */
    String string(TerminalNode node) {
        return Spelling.string(text(node));
    }

    @Nullable
    String stringOrNull(@Nullable TerminalNode node) {
        return node == null ? null : string(node);
    }

    List<String> strings(List<TerminalNode> nodes) {
        return nodes.stream().map(this::string).toList();
    }

    Name database(NameContext context) {
        return checked(name(context), MAXIMUM_DATABASE);
    }

    @Nullable
    Name databaseOrNull(@Nullable NameContext context) {
        return context == null ? null : database(context);
    }

    Name table(NameContext context) {
        return checked(name(context), MAXIMUM_TABLE);
    }

    Name column(NameContext context) {
        return checked(name(context), MAXIMUM_COLUMN);
    }

    Name column(Token token) {
        return checked(name(token), MAXIMUM_COLUMN);
    }

    Name columnItem(ColumnNameItemContext context) {
        return column(context.getStart());
    }

    List<Name> columns(@Nullable ColumnNameListContext context) {
        return context == null
                ? List.of()
                : context.columnNameItem().stream().map(this::columnItem).toList();
    }

    Name user(NameContext context) {
        var name = name(context);
        if (text(context.getStart()).length() > MAXIMUM_USER) {
            throw Faults.userName();
        }
        return name;
    }

    /** Of aliases, topics, functions: whatever their length. */
    Name name(NameContext context) {
        return name(context.getStart());
    }

    @Nullable
    Name aliasOrNull(@Nullable AliasContext context) {
        return context == null ? null : name(context.getStart());
    }

    @Nullable
    Name nameOrNull(@Nullable NameContext context) {
        return context == null ? null : name(context);
    }

    Name name(Token token) {
        var text = text(token);
        boolean quoted = text.charAt(0) == '`';
        return new Name(quoted ? Spelling.quotedName(text) : text, quoted, source(token, token));
    }

    TableName tableName(TableNameContext context) {
        var names = context.name();
        return names.size() == 1
                ? new TableName(null, table(names.get(0)))
                : new TableName(database(names.get(0)), table(names.get(1)));
    }

    /** A table whose database may stand behind it. */
    TableName tableName(TableNameContext context, @Nullable NameContext database) {
        var name = tableName(context);
        return database == null ? name : new TableName(database(database), name.table());
    }

    /** The signed number that ends at this token. */
    String signed(ParserRuleContext context) {
        var text = source(context).text();
        return text.charAt(0) == '-' || text.charAt(0) == '+'
                ? text.charAt(0) + text.substring(1).strip()
                : text;
    }

    static boolean isMinus(Token token) {
        return token.getType() == TDengineGrammar.MINUS_SIGN;
    }

    private static Name checked(Name name, int maximum) {
        if (name.text().isEmpty() || name.text().length() > maximum) {
            var rest = name.source().rest();
            throw Faults.identifier(name.quoted() ? rest.substring(1) : rest);
        }
        return name;
    }
}
