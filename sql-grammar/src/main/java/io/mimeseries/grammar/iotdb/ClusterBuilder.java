package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.MigrateRegionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.PrefixPathContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.RegionConditionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SetSpaceQuotaContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SetThrottleQuotaContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowClusterContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowClusterIdContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowConfigNodesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowDataNodesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowRegionIdContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowRegionsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowSeriesSlotsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowSpaceQuotaContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowThrottleQuotaContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowTimeSlotsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowVariablesContext;
import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.ClusterStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Turns statements about nodes, regions, slots and quotas into records. */
final class ClusterBuilder extends Builder<ClusterStatement> {
    private final Paths paths;
    private final Names names;

    ClusterBuilder(Paths paths) {
        this.paths = paths;
        this.names = paths.names();
    }

    @Override
    public ClusterStatement visitShowCluster(ShowClusterContext context) {
        return new ClusterStatement.ShowCluster(context.DETAILS() != null);
    }

    @Override
    public ClusterStatement visitShowClusterId(ShowClusterIdContext context) {
        return new ClusterStatement.ShowClusterId();
    }

    @Override
    public ClusterStatement visitShowVariables(ShowVariablesContext context) {
        return new ClusterStatement.ShowVariables();
    }

    @Override
    public ClusterStatement visitShowRegions(ShowRegionsContext context) {
        return new ClusterStatement.ShowRegions(
                kind(context.SCHEMA(), context.DATA()),
                paths.of(context.prefixPath()),
                context.INTEGER().stream()
                        .map(node -> names.refusals().integer(node.getText()))
                        .toList());
    }

    @Override
    public ClusterStatement visitShowDataNodes(ShowDataNodesContext context) {
        return new ClusterStatement.ShowDataNodes();
    }

    @Override
    public ClusterStatement visitShowConfigNodes(ShowConfigNodesContext context) {
        return new ClusterStatement.ShowConfigNodes();
    }

    @Override
    public ClusterStatement visitShowRegionId(ShowRegionIdContext context) {
        var conditions = new ArrayList<Attribute>();
        if (context.prefixPath() != null) {
            conditions.add(of(context.prefixPath()));
        }
        context.slotCondition()
                .forEach(condition -> conditions.add(pair(condition.getChild(0).getText(), condition.INTEGER())));
        addRegion(conditions, context.regionCondition());
        if (context.expression() != null) {
            conditions.add(new Attribute("TIME", context.expression().getText()));
        }
        return new ClusterStatement.ShowRegionId(kind(context.SCHEMA(), context.DATA()), conditions);
    }

    @Override
    public ClusterStatement visitShowTimeSlots(ShowTimeSlotsContext context) {
        var conditions = new ArrayList<Attribute>();
        if (context.slotCondition() != null) {
            conditions.add(of(context.prefixPath()));
            conditions.add(pair(
                    context.slotCondition().getChild(0).getText(),
                    context.slotCondition().INTEGER()));
        }
        addRegion(conditions, context.regionCondition());
        for (int i = 0; i + 2 < context.getChildCount(); i++) {
            if (context.getChild(i) instanceof TerminalNode word && isBound(word)) {
                conditions.add(new Attribute(
                        word.getText().toUpperCase(Locale.ROOT),
                        context.getChild(i + 2).getText()));
            }
        }
        return new ClusterStatement.ShowTimeSlots(context.COUNT() != null, conditions);
    }

    @Override
    public ClusterStatement visitShowSeriesSlots(ShowSeriesSlotsContext context) {
        return new ClusterStatement.ShowSeriesSlots(
                kind(context.SCHEMA(), context.DATA()), List.of(of(context.prefixPath())));
    }

    @Override
    public ClusterStatement visitMigrateRegion(MigrateRegionContext context) {
        return new ClusterStatement.MigrateRegion(
                context.INTEGER(0).getText(),
                context.INTEGER(1).getText(),
                context.INTEGER(2).getText());
    }

    @Override
    public ClusterStatement visitSetSpaceQuota(SetSpaceQuotaContext context) {
        return new ClusterStatement.SetSpaceQuota(
                names.attributes(context.attribute()), paths.of(context.prefixPath()));
    }

    @Override
    public ClusterStatement visitShowSpaceQuota(ShowSpaceQuotaContext context) {
        return new ClusterStatement.ShowSpaceQuota(paths.of(context.prefixPath()));
    }

    @Override
    public ClusterStatement visitSetThrottleQuota(SetThrottleQuotaContext context) {
        return new ClusterStatement.SetThrottleQuota(
                names.attributes(context.attribute()), names.of(context.identifier()));
    }

    @Override
    public ClusterStatement visitShowThrottleQuota(ShowThrottleQuotaContext context) {
        return new ClusterStatement.ShowThrottleQuota(
                context.identifier() == null ? null : names.of(context.identifier()));
    }

    private void addRegion(List<Attribute> conditions, @Nullable RegionConditionContext context) {
        if (context != null) {
            var key = context.getStart().getText().toUpperCase(Locale.ROOT);
            conditions.add(
                    context.INTEGER() != null
                            ? pair(key, context.INTEGER())
                            : new Attribute(key, paths.of(context.prefixPath()).toString()));
        }
    }

    private Attribute of(PrefixPathContext context) {
        return new Attribute("DATABASE", paths.of(context).toString());
    }

    private static Attribute pair(String key, TerminalNode value) {
        return new Attribute(key.toUpperCase(Locale.ROOT), value.getText());
    }

    private static boolean isBound(TerminalNode word) {
        int type = word.getSymbol().getType();
        return type == IotDbGrammar.STARTTIME || type == IotDbGrammar.ENDTIME;
    }

    private static ClusterStatement.Kind kind(@Nullable TerminalNode schema, @Nullable TerminalNode data) {
        if (schema != null) {
            return ClusterStatement.Kind.SCHEMA;
        }
        return data != null ? ClusterStatement.Kind.DATA : ClusterStatement.Kind.ALL;
    }
}
