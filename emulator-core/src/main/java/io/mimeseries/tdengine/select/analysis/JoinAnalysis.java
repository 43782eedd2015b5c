package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.select.join.Join;
import io.mimeseries.tdengine.select.join.JoinSpec;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.source.RelationSource;
import io.mimeseries.tdengine.select.source.ScanConditions;
import io.mimeseries.tdengine.select.source.Source;
import io.mimeseries.tdengine.select.source.SourceColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks how two sides are joined and joins them. */
final class JoinAnalysis {
    private static final String NO_TIMES =
            "Not supported join since 'Join requires valid time series input and primary timestamp equal condition'";
    private final Environment environment;
    private final Set<String> tables;

    /** @param tables the names by which columns may be qualified */
    JoinAnalysis(Environment environment, Set<String> tables) {
        this.environment = environment;
        this.tables = tables;
    }

    /** @param conditions all that must hold: those of ON, and of WHERE where rows without a match do not stay */
    Source join(TableReference.Join node, Source left, Source right, List<Expression> conditions) {
        if (isNearby(node)) {
            return nearby(node, left, right, conditions);
        }
        if (conditions.isEmpty()) {
            throw ErrorCode.CROSS_JOIN.error("not support cross join");
        }
        var sides = new JoinSides(environment, tables, left, right);
        var leftKeys = new ArrayList<CompiledExpression>();
        var rightKeys = new ArrayList<CompiledExpression>();
        var rest = new ArrayList<Expression>();
        var timed = false;
        for (var condition : conditions) {
            var key = sides.key(condition);
            if (key == null) {
                rest.add(condition);
                continue;
            }
            timed |= key.times();
            leftKeys.add(key.left());
            rightKeys.add(key.right());
        }
        if (!timed) {
            throw conditions.stream().anyMatch(sides::isTimedAlternative)
                    ? ErrorCode.INVALID_JOIN_CONDITION.error()
                    : ErrorCode.JOIN_NOT_SUPPORTED.error(NO_TIMES);
        }
        var spec = new JoinSpec(
                kind(node.kind()),
                side(node),
                leftKeys,
                rightKeys,
                rest.stream().map(sides::compile).toList(),
                sides.leftTime(),
                sides.rightTime(),
                JoinSpec.Nearby.NONE);
        return relation(spec, left, right);
    }

    private static boolean isNearby(TableReference.Join node) {
        return node.kind() == TableReference.Join.Kind.ASOF || node.kind() == TableReference.Join.Kind.WINDOW;
    }

    private Source nearby(TableReference.Join node, Source left, Source right, List<Expression> conditions) {
        var sides = new JoinSides(environment, tables, left, right);
        if (sides.leftTime() < 0 || sides.rightTime() < 0) {
            throw ErrorCode.JOIN_NOT_SUPPORTED.error(NO_TIMES);
        }
        var leftKeys = new ArrayList<CompiledExpression>();
        var rightKeys = new ArrayList<CompiledExpression>();
        @Nullable ComparisonOperator operator = null;
        for (var condition : conditions) {
            var compared = sides.comparedTimes(condition);
            var key = compared == null ? sides.key(condition) : null;
            if (compared != null) {
                operator = compared;
            } else if (key != null) {
                leftKeys.add(key.left());
                rightKeys.add(key.right());
            } else {
                throw ErrorCode.INVALID_JOIN_CONDITION.error();
            }
        }
        var byRight = node.side() == TableReference.Join.Side.RIGHT;
        var nearby = new NearbyRows(left.precision(), byRight).of(node, operator);
        var spec = new JoinSpec(
                kind(node.kind()),
                side(node),
                leftKeys,
                rightKeys,
                List.of(),
                sides.leftTime(),
                sides.rightTime(),
                nearby);
        return relation(spec, left, right);
    }

    private static JoinSpec.Kind kind(TableReference.Join.Kind kind) {
        return switch (kind) {
            case PLAIN, OUTER -> JoinSpec.Kind.ALL;
            case SEMI -> JoinSpec.Kind.SEMI;
            case ANTI -> JoinSpec.Kind.ANTI;
            case ASOF -> JoinSpec.Kind.ASOF;
            case WINDOW -> JoinSpec.Kind.WINDOW;
        };
    }

    private static JoinSpec.Side side(TableReference.Join node) {
        return switch (node.side()) {
            case INNER -> JoinSpec.Side.NONE;
            case LEFT -> JoinSpec.Side.LEFT;
            case RIGHT -> JoinSpec.Side.RIGHT;
            case FULL -> JoinSpec.Side.BOTH;
        };
    }

    private static Source relation(JoinSpec spec, Source left, Source right) {
        var byRight = spec.side() == JoinSpec.Side.RIGHT;
        var columns = Stream.concat(
                        left.columns().stream().map(column -> byRight ? withoutTime(column) : column),
                        right.columns().stream().map(column -> byRight ? column : withoutTime(column)))
                .toList();
        var descending = descends(left, right);
        return new RelationSource(columns, left.precision(), Source.TimeLine.ORDERED, () -> {
            var join = new Join(spec, rows(left), rows(right));
            return RowStream.of(List.of(join.rows(descending)));
        });
    }

    /** As the real server sorts: a table goes with the other side, else the left side with the right one. */
    private static boolean descends(Source left, Source right) {
        return right instanceof RelationSource ? right.descends() : left.descends();
    }

    /** Only one of the columns is what the joined rows are ordered by; both can be joined by again. */
    private static SourceColumn withoutTime(SourceColumn column) {
        return column.role() == Role.PRIMARY_TIMESTAMP
                ? new SourceColumn(column.table(), column.name(), column.type(), Role.OTHER_TIMESTAMP, column.starred())
                : column;
    }

    private static RowBatch rows(Source source) {
        return Batches.concat(source.open(ScanConditions.NONE).drain(), source.columnTypes());
    }

    static int[] times(Source source) {
        return IntStream.range(0, source.columns().size())
                .filter(index -> isTime(source.columns().get(index).role()))
                .toArray();
    }

    static boolean isTime(Role role) {
        return role == Role.PRIMARY_TIMESTAMP || role == Role.OTHER_TIMESTAMP;
    }
}
