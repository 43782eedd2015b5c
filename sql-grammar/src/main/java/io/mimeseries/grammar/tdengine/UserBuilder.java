package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterUserContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterUserStatementContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateUserContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropUserContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.GrantContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.GrantObjectContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.HostsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PrivilegesContext;
import io.mimeseries.grammar.tdengine.ast.UserStatement;
import io.mimeseries.grammar.tdengine.ast.UserStatement.Alter.Change;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Users and privileges. */
final class UserBuilder extends Builder<UserStatement> {
    private final Texts texts;
    private final ExpressionBuilder expressions;

    UserBuilder(Texts texts, ExpressionBuilder expressions) {
        this.texts = texts;
        this.expressions = expressions;
    }

    @Override
    public UserStatement visitCreateUser(CreateUserContext context) {
        return new UserStatement.Create(
                texts.user(context.name()),
                texts.string(context.STRING()),
                numberBehind(context, context.SYSINFO()),
                numberBehind(context, context.CREATEDB()),
                numberBehind(context, context.IS_IMPORT()),
                hosts(context.hosts()));
    }

    private @Nullable String numberBehind(CreateUserContext context, @Nullable TerminalNode word) {
        return word == null ? null : texts.text((TerminalNode) context.getChild(context.children.indexOf(word) + 1));
    }

    @Override
    public UserStatement visitAlterUserStatement(AlterUserStatementContext context) {
        var change = context.alterUser();
        return new UserStatement.Alter(texts.user(context.name()), change(change), values(change));
    }

    private static Change change(AlterUserContext context) {
        if (context.PASS() != null) {
            return Change.PASSWORD;
        }
        if (context.hosts() != null) {
            return context.ADD() == null ? Change.DROP_HOSTS : Change.ADD_HOSTS;
        }
        if (context.ENABLE() != null) {
            return Change.ENABLE;
        }
        return context.SYSINFO() == null ? Change.CREATEDB : Change.SYSINFO;
    }

    private List<String> values(AlterUserContext context) {
        if (context.PASS() != null) {
            return List.of(texts.string(context.STRING()));
        }
        return context.hosts() == null ? List.of(texts.text(context.INTEGER_LITERAL())) : hosts(context.hosts());
    }

    private List<String> hosts(@Nullable HostsContext context) {
        return context == null ? List.of() : texts.strings(context.STRING());
    }

    @Override
    public UserStatement visitDropUser(DropUserContext context) {
        return new UserStatement.Drop(texts.user(context.name()));
    }

    @Override
    public UserStatement visitGrant(GrantContext context) {
        var condition = context.commonExpression();
        return new UserStatement.Grant(
                context.GRANT() != null,
                privileges(context.privileges()),
                object(context.grantObject()),
                condition == null ? null : expressions.of(condition),
                texts.user(context.name()));
    }

    private List<UserStatement.Privilege> privileges(PrivilegesContext context) {
        if (context.privilege().isEmpty()) {
            return List.of(privilege(texts.text(context.getStart())));
        }
        return context.privilege().stream()
                .map(one -> privilege(texts.text(one.getStart())))
                .toList();
    }

    private static UserStatement.Privilege privilege(String word) {
        return UserStatement.Privilege.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private UserStatement.@Nullable GrantObject object(GrantObjectContext context) {
        var names = context.name();
        if (names.isEmpty()) {
            return null;
        }
        var first = texts.name(names.get(0));
        return new UserStatement.GrantObject(
                first, names.size() == 1 ? null : texts.table(names.get(1)), context.DOT() == null);
    }
}
