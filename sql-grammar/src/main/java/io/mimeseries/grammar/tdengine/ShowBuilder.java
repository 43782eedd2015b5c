package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DescribeContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.LikePatternContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowAccountsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowCreateDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowCreateTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowDatabasesContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowDetailsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowDistributedContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowInDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowIndexesContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowListingContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowTableTagsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowTablesContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowTagsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowVariablesContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ShowVnodesContext;
import io.mimeseries.grammar.tdengine.ast.ShowStatement;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** SHOW and DESCRIBE. */
final class ShowBuilder extends Builder<ShowStatement> {
    private final Texts texts;
    private final ColumnBuilder columns;

    ShowBuilder(Texts texts, Literals literals, Types types) {
        this.texts = texts;
        this.columns = new ColumnBuilder(texts, literals, types);
    }

    @Override
    public ShowStatement visitShowListing(ShowListingContext context) {
        var words = new StringBuilder();
        for (var child : context.listing().children) {
            words.append(words.isEmpty() ? "" : "_").append(upper(((TerminalNode) child).getSymbol()));
        }
        var subject = words.toString();
        return new ShowStatement.Listing(
                ShowStatement.Listing.Subject.valueOf(subject.equals("LICENCES") ? "GRANTS" : subject));
    }

    @Override
    public ShowStatement visitShowDatabases(ShowDatabasesContext context) {
        var kind = ShowStatement.Databases.Kind.ALL;
        if (context.USER() != null) {
            kind = ShowStatement.Databases.Kind.USER;
        } else if (context.SYSTEM() != null) {
            kind = ShowStatement.Databases.Kind.SYSTEM;
        }
        return new ShowStatement.Databases(kind);
    }

    @Override
    public ShowStatement visitShowTables(ShowTablesContext context) {
        var kind = context.getChild(1) instanceof TerminalNode node
                        && node != context.TABLES()
                        && node != context.STABLES()
                        && node != context.VTABLES()
                ? ShowStatement.Tables.Kind.valueOf(upper(node.getSymbol()))
                : ShowStatement.Tables.Kind.ALL;
        return new ShowStatement.Tables(
                ShowStatement.Tables.Subject.valueOf(upper(last(context, context.likePattern()))),
                kind,
                texts.databaseOrNull(context.name()),
                like(context.likePattern()));
    }

    @Override
    public ShowStatement visitShowInDatabase(ShowInDatabaseContext context) {
        return new ShowStatement.InDatabase(
                ShowStatement.InDatabase.Subject.valueOf(upper(last(context, context.likePattern()))),
                texts.databaseOrNull(context.name()),
                like(context.likePattern()));
    }

    @Override
    public ShowStatement visitShowIndexes(ShowIndexesContext context) {
        return new ShowStatement.Indexes(texts.tableName(context.tableName(), context.name()));
    }

    @Override
    public ShowStatement visitShowTags(ShowTagsContext context) {
        return new ShowStatement.Tags(texts.tableName(context.tableName(), context.name()));
    }

    @Override
    public ShowStatement visitShowTableTags(ShowTableTagsContext context) {
        return new ShowStatement.TableTags(
                columns.tagItems(context.tagItems()), texts.tableName(context.tableName(), context.name()));
    }

    @Override
    public ShowStatement visitShowCreateDatabase(ShowCreateDatabaseContext context) {
        return new ShowStatement.CreateDatabase(texts.database(context.name()));
    }

    @Override
    public ShowStatement visitShowCreateTable(ShowCreateTableContext context) {
        var word = upper(((TerminalNode) context.getChild(2)).getSymbol());
        return new ShowStatement.CreateTable(
                ShowStatement.CreateTable.Kind.valueOf(word), texts.tableName(context.tableName()));
    }

    @Override
    public ShowStatement visitShowVariables(ShowVariablesContext context) {
        var scope = ShowStatement.Variables.Scope.CLUSTER;
        if (context.DNODE() != null) {
            scope = ShowStatement.Variables.Scope.DNODE;
        } else if (context.LOCAL() != null) {
            scope = ShowStatement.Variables.Scope.LOCAL;
        }
        return new ShowStatement.Variables(
                scope, texts.textOrNull(context.INTEGER_LITERAL()), like(context.likePattern()));
    }

    @Override
    public ShowStatement visitShowDetails(ShowDetailsContext context) {
        var subject = context.COMPACT() == null
                ? ShowStatement.Details.Subject.TRANSACTION
                : ShowStatement.Details.Subject.COMPACT;
        return new ShowStatement.Details(subject, texts.text(context.INTEGER_LITERAL()));
    }

    @Override
    public ShowStatement visitShowVnodes(ShowVnodesContext context) {
        return new ShowStatement.Vnodes(texts.textOrNull(context.INTEGER_LITERAL()));
    }

    @Override
    public ShowStatement visitShowDistributed(ShowDistributedContext context) {
        return new ShowStatement.Distributed(texts.tableName(context.tableName()));
    }

    @Override
    public ShowStatement visitShowAccounts(ShowAccountsContext context) {
        throw Faults.expired();
    }

    @Override
    public ShowStatement visitDescribe(DescribeContext context) {
        return new ShowStatement.Describe(texts.tableName(context.tableName()));
    }

    /** The last token before LIKE. */
    private static Token last(ParserRuleContext context, @Nullable LikePatternContext like) {
        int index = context.getChildCount() - (like == null ? 1 : 2);
        return ((TerminalNode) context.getChild(index)).getSymbol();
    }

    private @Nullable String like(@Nullable LikePatternContext context) {
        return context == null ? null : texts.string(context.STRING());
    }

    private static String upper(Token token) {
        return TDengineGrammar.VOCABULARY.getSymbolicName(token.getType());
    }
}
