package io.mimeseries.compat.vectors.tdengine;

import io.mimeseries.grammar.tdengine.TDengineSql;
import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.TDengineSqlNotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.AdministrationStatement;
import io.mimeseries.grammar.tdengine.ast.CatalogueStatement;
import io.mimeseries.grammar.tdengine.ast.DatabaseStatement;
import io.mimeseries.grammar.tdengine.ast.Delete;
import io.mimeseries.grammar.tdengine.ast.Explain;
import io.mimeseries.grammar.tdengine.ast.Insert;
import io.mimeseries.grammar.tdengine.ast.InsertSelect;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.grammar.tdengine.ast.ShowStatement;
import io.mimeseries.grammar.tdengine.ast.Statement;
import io.mimeseries.grammar.tdengine.ast.StreamStatement;
import io.mimeseries.grammar.tdengine.ast.TableStatement;
import io.mimeseries.grammar.tdengine.ast.TopicStatement;
import io.mimeseries.grammar.tdengine.ast.UserStatement;
import io.mimeseries.grammar.tdengine.ast.VirtualTableStatement;

/** The words that name a kind of statement, such as {@code CREATE STABLE}. */
public final class StatementNames implements Statement.Visitor<String> {
    private StatementNames() {}

    /** Empty for what is no statement. */
    public static String of(String sql) {
        try {
            return TDengineSql.parse(sql).accept(new StatementNames());
        } catch (TDengineSqlException | TDengineSqlNotEmulatedException e) {
            return "";
        }
    }

    private static String words(Object node) {
        var camelCase = node.getClass().getSimpleName();
        var words = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            words.append(Character.isUpperCase(c) && i > 0 ? " " : "").append(Character.toUpperCase(c));
        }
        return words.toString();
    }

    private static String words(Enum<?> name) {
        return name.name().replace('_', ' ');
    }

    @Override
    public String visit(Query node) {
        return "SELECT";
    }

    @Override
    public String visit(Explain node) {
        return "EXPLAIN";
    }

    @Override
    public String visit(Insert node) {
        return "INSERT";
    }

    @Override
    public String visit(InsertSelect node) {
        return "INSERT … SELECT";
    }

    @Override
    public String visit(Delete node) {
        return "DELETE";
    }

    @Override
    public String visit(DatabaseStatement node) {
        return node instanceof DatabaseStatement.Use ? "USE" : words(node) + " DATABASE";
    }

    @Override
    public String visit(TableStatement node) {
        if (node instanceof TableStatement.CreateChildren) {
            return "CREATE TABLE … USING";
        }
        if (node instanceof TableStatement.CreateFromFile) {
            return "CREATE TABLE … FILE";
        }
        if (node instanceof TableStatement.DropSuper) {
            return "DROP STABLE";
        }
        return words(node) + " TABLE";
    }

    @Override
    public String visit(VirtualTableStatement node) {
        return node instanceof VirtualTableStatement.CreateChild ? "CREATE VTABLE … USING" : words(node) + " VTABLE";
    }

    @Override
    public String visit(ShowStatement node) {
        if (node instanceof ShowStatement.Listing listing) {
            return "SHOW " + words(listing.subject());
        }
        if (node instanceof ShowStatement.Tables tables) {
            return "SHOW " + words(tables.subject());
        }
        if (node instanceof ShowStatement.InDatabase listing) {
            return "SHOW " + words(listing.subject());
        }
        if (node instanceof ShowStatement.Details details) {
            return "SHOW " + words(details.subject());
        }
        if (node instanceof ShowStatement.Distributed) {
            return "SHOW TABLE DISTRIBUTED";
        }
        return node instanceof ShowStatement.Describe ? "DESCRIBE" : "SHOW " + words(node);
    }

    @Override
    public String visit(UserStatement node) {
        if (node instanceof UserStatement.Grant grant) {
            return grant.grant() ? "GRANT" : "REVOKE";
        }
        return words(node) + " USER";
    }

    @Override
    public String visit(TopicStatement node) {
        if (node instanceof TopicStatement.DropGroup) {
            return "DROP CONSUMER GROUP";
        }
        return node instanceof TopicStatement.Drop ? "DROP TOPIC" : "CREATE TOPIC";
    }

    @Override
    public String visit(StreamStatement node) {
        return words(node) + " STREAM";
    }

    @Override
    public String visit(CatalogueStatement node) {
        return words(node);
    }

    @Override
    public String visit(AdministrationStatement node) {
        if (node instanceof AdministrationStatement.Kill kill) {
            return "KILL " + words(kill.kind());
        }
        return node instanceof AdministrationStatement.Node one
                ? words(one.action()) + " " + words(one.kind())
                : words(node);
    }
}
