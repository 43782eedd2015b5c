package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterDatabaseOptionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CompactDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CompactVgroupsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DatabaseOptionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.EndWithContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.FlushDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.MigrateDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.StartWithContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TrimDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.UseDatabaseContext;
import io.mimeseries.grammar.tdengine.ast.DatabaseOption;
import io.mimeseries.grammar.tdengine.ast.DatabaseStatement;
import io.mimeseries.grammar.tdengine.ast.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Databases. */
final class DatabaseBuilder extends Builder<DatabaseStatement> {
    private final Texts texts;
    private final Literals literals;

    DatabaseBuilder(Texts texts, Literals literals) {
        this.texts = texts;
        this.literals = literals;
    }

    @Override
    public DatabaseStatement visitCreateDatabase(CreateDatabaseContext context) {
        return new DatabaseStatement.Create(
                context.ifNotExists() != null,
                texts.database(context.name()),
                context.databaseOption().stream().map(this::option).toList());
    }

    @Override
    public DatabaseStatement visitDropDatabase(DropDatabaseContext context) {
        return new DatabaseStatement.Drop(
                context.ifExists() != null, texts.database(context.name()), context.FORCE() != null);
    }

    @Override
    public DatabaseStatement visitUseDatabase(UseDatabaseContext context) {
        return new DatabaseStatement.Use(texts.database(context.name()));
    }

    @Override
    public DatabaseStatement visitAlterDatabase(AlterDatabaseContext context) {
        return new DatabaseStatement.Alter(
                texts.database(context.name()),
                context.alterDatabaseOption().stream().map(this::option).toList());
    }

    @Override
    public DatabaseStatement visitFlushDatabase(FlushDatabaseContext context) {
        return new DatabaseStatement.Flush(texts.database(context.name()));
    }

    @Override
    public DatabaseStatement visitTrimDatabase(TrimDatabaseContext context) {
        return new DatabaseStatement.Trim(texts.database(context.name()), texts.textOrNull(context.INTEGER_LITERAL()));
    }

    @Override
    public DatabaseStatement visitMigrateDatabase(MigrateDatabaseContext context) {
        return new DatabaseStatement.MigrateToSharedStorage(texts.database(context.name()));
    }

    @Override
    public DatabaseStatement visitCompactDatabase(CompactDatabaseContext context) {
        return new DatabaseStatement.Compact(
                texts.database(context.name()),
                start(context.startWith()),
                end(context.endWith()),
                context.META_ONLY() != null);
    }

    @Override
    public DatabaseStatement visitCompactVgroups(CompactVgroupsContext context) {
        return new DatabaseStatement.CompactVgroups(
                texts.databaseOrNull(context.name()),
                context.integerList().INTEGER_LITERAL().stream()
                        .map(texts::text)
                        .toList(),
                start(context.startWith()),
                end(context.endWith()),
                context.META_ONLY() != null);
    }

    private @Nullable Literal start(@Nullable StartWithContext context) {
        return context == null ? null : literals.of(context.point().getStop());
    }

    private @Nullable Literal end(@Nullable EndWithContext context) {
        return context == null ? null : literals.of(context.point().getStop());
    }

    private DatabaseOption option(DatabaseOptionContext context) {
        return context.alterDatabaseOption() == null ? made(context) : option(context.alterDatabaseOption());
    }

    private DatabaseOption option(AlterDatabaseOptionContext context) {
        return made(context);
    }

    /** The first word is the option, what follows its values. */
    private DatabaseOption made(ParserRuleContext context) {
        var word = texts.text(context.getStart()).toUpperCase(Locale.ROOT);
        var kind = DatabaseOption.Kind.valueOf(word.equals("REPLICAS") ? "REPLICA" : word);
        return new DatabaseOption(kind, values(context), texts.source(context));
    }

    private List<Literal> values(ParserRuleContext context) {
        var tokens = new ArrayList<Token>();
        collect(context, tokens);
        var values = new ArrayList<Literal>();
        for (int i = 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            switch (token.getType()) {
                case TDengineGrammar.COMMA, TDengineGrammar.COLON, TDengineGrammar.PLUS -> {}
                case TDengineGrammar.MINUS_SIGN -> {
                    boolean alone = tokens.get(i + 1).getType() == TDengineGrammar.COLON;
                    values.add(negative(token, alone ? token : tokens.get(++i)));
                }
                default -> values.add(literals.of(token));
            }
        }
        return values;
    }

    private Literal negative(Token minus, Token number) {
        var text = minus == number ? "-" : "-" + texts.text(number);
        var kind = minus == number ? Literal.Kind.INTEGER : literals.of(number).kind();
        return new Literal(kind, text, texts.source(minus, number));
    }

    private static void collect(ParseTree tree, List<Token> tokens) {
        if (tree instanceof TerminalNode node) {
            tokens.add(node.getSymbol());
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i), tokens);
        }
    }
}
