package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.AlterRetentionPolicyContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CreateContinuousQueryContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CreateDatabaseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CreateRetentionPolicyContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CreateStatementContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CreateSubscriptionContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CreateUserContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.DropStatementContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.DurationOptionContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ReplicationOptionContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ResampleContext;
import io.mimeseries.grammar.influxql.ast.Statement;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Turns CREATE, ALTER and DROP into their records. */
final class DefinitionBuilder {
    private DefinitionBuilder() {}

    static Statement of(CreateStatementContext context) {
        var child = (ParserRuleContext) context.getChild(1);
        return switch (child.getRuleIndex()) {
            case InfluxQlGrammar.RULE_createContinuousQuery -> of(context.createContinuousQuery());
            case InfluxQlGrammar.RULE_createDatabase -> of(context.createDatabase());
            case InfluxQlGrammar.RULE_createUser -> of(context.createUser());
            case InfluxQlGrammar.RULE_createRetentionPolicy -> of(context.createRetentionPolicy());
            default -> of(context.createSubscription());
        };
    }

    static Statement of(DropStatementContext context) {
        var child = (ParserRuleContext) context.getChild(1);
        var names = child.getRuleContexts(InfluxQlGrammar.NameContext.class).stream()
                .map(Names::of)
                .toList();
        return switch (child.getRuleIndex()) {
            case InfluxQlGrammar.RULE_dropContinuousQuery ->
                new Statement.DropContinuousQuery(names.get(0), names.get(1));
            case InfluxQlGrammar.RULE_dropDatabase -> new Statement.DropDatabase(names.get(0));
            case InfluxQlGrammar.RULE_dropMeasurement -> new Statement.DropMeasurement(names.get(0));
            case InfluxQlGrammar.RULE_dropRetentionPolicy ->
                new Statement.DropRetentionPolicy(names.get(0), names.get(1));
            case InfluxQlGrammar.RULE_dropSeries -> {
                var deletion = context.dropSeries().deletion();
                yield new Statement.DropSeries(Deletions.sources(deletion), Clauses.condition(deletion.whereClause()));
            }
            case InfluxQlGrammar.RULE_dropShard -> new Statement.DropShard(Integers.identity(child.getStop()));
            case InfluxQlGrammar.RULE_dropSubscription ->
                new Statement.DropSubscription(names.get(0), names.get(1), names.get(2));
            default -> new Statement.DropUser(names.get(0));
        };
    }

    static Statement of(AlterRetentionPolicyContext context) {
        Long duration = null;
        Integer replication = null;
        Long shardDuration = null;
        boolean makeDefault = false;
        for (var option : context.alterOption()) {
            if (option.duration() != null) {
                duration = nanoseconds(option.duration());
            } else if (option.replication() != null) {
                replication = Integers.replication(option.replication().getStart());
            } else if (option.finiteDuration() != null) {
                shardDuration = nanoseconds(option.finiteDuration());
            } else {
                makeDefault = true;
            }
        }
        return new Statement.AlterRetentionPolicy(
                Names.of(context.name(0)),
                Names.of(context.name(1)),
                duration,
                replication,
                shardDuration,
                makeDefault);
    }

    private static Statement of(CreateContinuousQueryContext context) {
        return new Statement.CreateContinuousQuery(
                Names.of(context.name(0)),
                Names.of(context.name(1)),
                SelectBuilder.of(context.continuousSelect()),
                resampleEvery(context.resample()),
                resampleFor(context.resample()));
    }

    static long resampleEvery(@Nullable ResampleContext context) {
        var every = context == null ? null : context.resampleInterval().resampleEvery();
        return every == null ? 0 : nanoseconds(every.plainDuration());
    }

    static long resampleFor(@Nullable ResampleContext context) {
        var range = context == null ? null : context.resampleInterval().resampleFor();
        return range == null ? 0 : nanoseconds(range.plainDuration());
    }

    private static Statement of(CreateDatabaseContext context) {
        var name = Names.of(context.name());
        var options = context.databaseOptions();
        if (options == null) {
            return new Statement.CreateDatabase(name, false, null, null, null, "");
        }
        var shard = options.shardDurationOption();
        return new Statement.CreateDatabase(
                name,
                true,
                duration(options.durationOption()),
                replication(options.replicationOption()),
                shard == null ? null : (Long) nanoseconds(shard.shardDuration()),
                options.nameOption() == null
                        ? ""
                        : Names.of(options.nameOption().name()));
    }

    private static @Nullable Long duration(@Nullable DurationOptionContext context) {
        return context == null ? null : (Long) nanoseconds(context.duration());
    }

    private static @Nullable Integer replication(@Nullable ReplicationOptionContext context) {
        return context == null
                ? null
                : (Integer) Integers.replication(context.replication().getStart());
    }

    private static Statement of(CreateRetentionPolicyContext context) {
        var shard = context.strictShardDurationOption();
        return new Statement.CreateRetentionPolicy(
                Names.of(context.name(0)),
                Names.of(context.name(1)),
                nanoseconds(context.durationOption().duration()),
                Integers.replication(context.replicationOption().replication().getStart()),
                shard == null ? 0 : nanoseconds(shard.finiteDuration()),
                context.DEFAULT() != null);
    }

    private static Statement of(CreateUserContext context) {
        return new Statement.CreateUser(Names.of(context.name()), Names.of(context.string()), context.ALL() != null);
    }

    private static Statement of(CreateSubscriptionContext context) {
        return new Statement.CreateSubscription(
                Names.of(context.name(0)),
                Names.of(context.name(1)),
                Names.of(context.name(2)),
                context.string().stream().map(Names::of).toList(),
                context.ALL() != null ? "ALL" : "ANY");
    }

    /** INF is 0. */
    private static long nanoseconds(ParserRuleContext context) {
        var token = context.getStart();
        return token.getType() == InfluxQlGrammar.INF ? 0 : DurationText.parse(token.getText());
    }
}
