package io.mimeseries.tdengine.select.join;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.expression.Filter;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.MergeSort;
import io.mimeseries.tdengine.select.rows.RowKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the rows of two sides. */
public final class Join {
    private final JoinSpec spec;
    private final RowBatch left;
    private final RowBatch right;

    public Join(JoinSpec spec, RowBatch left, RowBatch right) {
        this.spec = spec;
        this.left = left;
        this.right = right;
    }

    /** The columns of both, in order of time. */
    public RowBatch rows(boolean descending) {
        var pairs = spec.kind() == JoinSpec.Kind.ASOF || spec.kind() == JoinSpec.Kind.WINDOW ? nearby() : equal();
        var joined = pairs.gather(left, right);
        var order = order(joined, descending);
        return order == null ? joined : Batches.gather(joined, order, order.length);
    }

    private int @Nullable [] order(RowBatch joined, boolean descending) {
        var leftTimes = joined.values().get(spec.leftTime());
        var rightTimes = joined.values().get(left.values().size() + spec.rightTime());
        var byRight = spec.side() == JoinSpec.Side.RIGHT;
        var main = (LongColumn) (byRight ? rightTimes : leftTimes);
        var other = (LongColumn) (byRight ? leftTimes : rightTimes);
        return MergeSort.order(joined.size(), (row, next) -> {
            var compared = Long.compare(time(main, other, row), time(main, other, next));
            return descending ? -compared : compared;
        });
    }

    private static long time(LongColumn main, LongColumn other, int row) {
        return main.isNull(row) ? other.isNull(row) ? Long.MIN_VALUE : other.at(row) : main.at(row);
    }

    private Pairs equal() {
        var candidates = new Pairs();
        var index = index(keys(right, spec.rightKeys()), right.size());
        var keys = keys(left, spec.leftKeys());
        for (int row = 0; row < left.size(); row++) {
            for (var other : index.getOrDefault(keyOf(keys, row), List.of())) {
                candidates.add(row, other);
            }
        }
        return completed(passing(candidates));
    }

    private static RowBatch keys(RowBatch rows, List<CompiledExpression> keys) {
        return new RowBatch(
                rows.size(), keys.stream().map(key -> key.evaluate(rows)).toList());
    }

    private static Map<List<@Nullable Object>, List<Integer>> index(RowBatch keys, int size) {
        Map<List<@Nullable Object>, List<Integer>> index = new HashMap<>();
        for (int row = 0; row < size; row++) {
            if (hasAll(keys, row)) {
                index.computeIfAbsent(RowKeys.of(keys, row), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return index;
    }

    /** NULL is equal to nothing. */
    private static boolean hasAll(RowBatch keys, int row) {
        for (Column column : keys.values()) {
            if (column.isNull(row)) {
                return false;
            }
        }
        return true;
    }

    private static List<@Nullable Object> keyOf(RowBatch keys, int row) {
        return RowKeys.of(keys, row);
    }

    private Pairs passing(Pairs candidates) {
        var pairs = candidates;
        for (var condition : spec.others()) {
            var mask = (BooleanColumn) condition.evaluate(pairs.gather(left, right));
            pairs = pairs.only(Filter.rows(mask));
        }
        return pairs;
    }

    /** What the kind of join makes of the pairs that match. */
    private Pairs completed(Pairs matches) {
        var leftMet = new boolean[left.size()];
        var rightMet = new boolean[right.size()];
        var result = new Pairs();
        var byRight = spec.side() == JoinSpec.Side.RIGHT;
        for (int pair = 0; pair < matches.size(); pair++) {
            var met = byRight ? rightMet[matches.right(pair)] : leftMet[matches.left(pair)];
            leftMet[matches.left(pair)] = true;
            rightMet[matches.right(pair)] = true;
            if (spec.kind() == JoinSpec.Kind.ALL || (spec.kind() == JoinSpec.Kind.SEMI && !met)) {
                result.add(matches.left(pair), matches.right(pair));
            }
        }
        if (spec.kind() == JoinSpec.Kind.SEMI) {
            return result;
        }
        for (int row = 0; row < left.size() && keepsLeft(); row++) {
            if (!leftMet[row]) {
                result.add(row, -1);
            }
        }
        for (int row = 0; row < right.size() && keepsRight(); row++) {
            if (!rightMet[row]) {
                result.add(-1, row);
            }
        }
        return result;
    }

    private boolean keepsLeft() {
        return spec.side() == JoinSpec.Side.LEFT || spec.side() == JoinSpec.Side.BOTH;
    }

    private boolean keepsRight() {
        return spec.side() == JoinSpec.Side.RIGHT || spec.side() == JoinSpec.Side.BOTH;
    }

    /** ASOF and window joins: rows of the other side by their distance in time. */
    private Pairs nearby() {
        var byRight = spec.side() == JoinSpec.Side.RIGHT;
        var rows = byRight ? right : left;
        var others = byRight ? left : right;
        var times = (LongColumn) rows.values().get(byRight ? spec.rightTime() : spec.leftTime());
        var otherTimes = (LongColumn) others.values().get(byRight ? spec.leftTime() : spec.rightTime());
        var keys = keys(rows, byRight ? spec.rightKeys() : spec.leftKeys());
        var index = index(keys(others, byRight ? spec.leftKeys() : spec.rightKeys()), others.size());
        var pairs = new Pairs();
        for (int row = 0; row < rows.size(); row++) {
            var found = within(index.getOrDefault(RowKeys.of(keys, row), List.of()), otherTimes, times.at(row));
            var from = spec.nearby().nearestLast()
                    ? Math.max(0, found.size() - spec.nearby().limit())
                    : 0;
            var to = Math.min(found.size(), from + Math.min(spec.nearby().limit(), found.size()));
            for (var other : found.subList(from, to)) {
                pairs.add(byRight ? other : row, byRight ? row : other);
            }
            if (from == to) {
                pairs.add(byRight ? -1 : row, byRight ? row : -1);
            }
        }
        return pairs;
    }

    private List<Integer> within(List<Integer> candidates, LongColumn times, long time) {
        var sorted = new ArrayList<Integer>();
        for (var candidate : candidates) {
            var distance = times.at(candidate) - time;
            if (distance >= spec.nearby().first() && distance <= spec.nearby().last()) {
                sorted.add(candidate);
            }
        }
        sorted.sort((one, other) -> Long.compare(times.at(one), times.at(other)));
        return sorted;
    }
}
