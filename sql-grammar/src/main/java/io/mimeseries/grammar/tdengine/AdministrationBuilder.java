package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterClusterContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterDnodeContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterLocalContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateEncryptKeyContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.KillContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.MountContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.NodeContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ResetQueryCacheContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.VgroupsContext;
import io.mimeseries.grammar.tdengine.ast.AdministrationStatement;
import io.mimeseries.grammar.tdengine.ast.AdministrationStatement.Kill;
import io.mimeseries.grammar.tdengine.ast.AdministrationStatement.Node;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** The server itself. */
final class AdministrationBuilder extends Builder<AdministrationStatement> {
    private final Texts texts;

    AdministrationBuilder(Texts texts) {
        this.texts = texts;
    }

    @Override
    public AdministrationStatement visitAlterLocal(AlterLocalContext context) {
        return new AdministrationStatement.AlterLocal(
                texts.string(context.STRING(0)), texts.stringOrNull(context.STRING(1)));
    }

    @Override
    public AdministrationStatement visitAlterDnode(AlterDnodeContext context) {
        return new AdministrationStatement.AlterDnode(
                texts.textOrNull(context.INTEGER_LITERAL()),
                texts.string(context.STRING(0)),
                texts.stringOrNull(context.STRING(1)));
    }

    @Override
    public AdministrationStatement visitAlterCluster(AlterClusterContext context) {
        return new AdministrationStatement.AlterCluster(
                texts.string(context.STRING(0)), texts.stringOrNull(context.STRING(1)));
    }

    @Override
    public AdministrationStatement visitKill(KillContext context) {
        var kind = Kill.Kind.valueOf(upper(context, 1));
        return new Kill(
                kind,
                context.STRING() == null ? texts.text(context.INTEGER_LITERAL()) : texts.string(context.STRING()));
    }

    @Override
    public AdministrationStatement visitResetQueryCache(ResetQueryCacheContext context) {
        return new AdministrationStatement.ResetQueryCache();
    }

    @Override
    public AdministrationStatement visitNode(NodeContext context) {
        boolean all = context.ALL() != null;
        return new Node(
                Node.Action.valueOf(upper(context, 0)),
                all ? Node.Kind.ANODE : Node.Kind.valueOf(upper(context, 1)),
                all ? null : target(context));
    }

    private @Nullable String target(NodeContext context) {
        if (context.endpoint() != null) {
            var end = context.endpoint();
            return end.STRING() == null ? texts.text(end.getStart()) : texts.string(end.STRING());
        }
        return context.INTEGER_LITERAL() == null
                ? texts.string(context.STRING(0))
                : texts.text(context.INTEGER_LITERAL());
    }

    @Override
    public AdministrationStatement visitVgroups(VgroupsContext context) {
        return new AdministrationStatement.Vgroups(texts.source(context));
    }

    @Override
    public AdministrationStatement visitCreateEncryptKey(CreateEncryptKeyContext context) {
        return new AdministrationStatement.CreateEncryptKey(texts.string(context.STRING()));
    }

    @Override
    public AdministrationStatement visitMount(MountContext context) {
        return new AdministrationStatement.Mount(texts.source(context));
    }

    private static String upper(ParserRuleContext context, int child) {
        var token = ((TerminalNode) context.getChild(child)).getSymbol();
        return TDengineGrammar.VOCABULARY.getSymbolicName(token.getType());
    }
}
