package io.mimeseries.tdengine.select.explain;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Fill;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.select.explain.PlanNode.Output;
import io.mimeseries.tdengine.select.scope.Parts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The operators of a SELECT: a scan, what is made of its rows, and the select list, with exchanges between the nodes that rows are spread over
 * and the one that answers. Which of them there are, and how wide their rows, was seen in the recordings of EXPLAIN; what these do not show is
 * as the real server's planner has it.
 */
public final class PlanTree {
    /** Functions that are computed in two steps, of which the first runs where the rows are. */
    private static final Set<String> IN_TWO_STEPS = Set.of(
            "count",
            "sum",
            "min",
            "max",
            "avg",
            "stddev",
            "stddev_pop",
            "var_pop",
            "spread",
            "elapsed",
            "first",
            "last",
            "last_row",
            "apercentile",
            "histogram",
            "hyperloglog");

    private static final ValueType WINDOW_START = ValueType.TIMESTAMP;
    private final Outline outline;
    private final Paging paging;
    private final List<ValueType> items;
    private final boolean passing;
    private final boolean inserted;

    private PlanTree(Outline outline, List<ValueType> items, boolean inserted) {
        this.outline = outline;
        this.paging = Paging.of(outline.select());
        this.items = items;
        this.passing = outline.passing() && items.equals(outline.items());
        this.inserted = inserted;
    }

    /** The plan of a query. */
    public static PlanNode of(Outline outline) {
        return new PlanTree(outline, outline.items(), false).plan();
    }

    /** The plan of a query whose rows become those of a table with columns of these types. */
    public static PlanNode inserted(Outline outline, List<ValueType> types) {
        return Operators.exchange(1, new PlanTree(outline, types, true).plan());
    }

    private PlanNode plan() {
        var node = switch (outline.work()) {
            case ROWS -> rows();
            case GROUPS -> sorted(groups());
            case SERIES -> sorted(series());
            case WINDOWS -> sorted(windows());
            case POINTS -> sorted(points());
        };
        return outline.select().distinct() && !isOfTags() ? distinct(node) : node;
    }

    private Output output(List<ValueType> types) {
        return new Output(types.size(), Widths.of(types));
    }

    private PlanNode scan(boolean merged) {
        var source = outline.source();
        return source == null ? Objects.requireNonNull(outline.below()) : new Scans(outline, source, paging).of(merged);
    }

    private boolean isOfTags() {
        return outline.work() == Outline.Work.ROWS
                && (outline.select().tags() || outline.select().distinct())
                && outline.source() != null
                && outline.source().kind() == PlanSource.Kind.SUPER
                && outline.handedOn().stream().allMatch(this::isOfTable);
    }

    private boolean isOfTable(String name) {
        return outline.read().stream()
                .filter(column -> column.name().equals(name))
                .allMatch(column -> switch (column.role()) {
                    case TAG, TABLE_NAME -> true;
                    case COLUMN, PRIMARY_TIMESTAMP, OTHER_TIMESTAMP -> false;
                });
    }

    /** The select list, unless it only names the columns that come in. */
    private PlanNode projected(PlanNode input, String order, boolean merged, boolean needed) {
        return passing && paging.isEmpty() && !needed
                ? input
                : Operators.projection(
                        output(items),
                        order,
                        paging.text(),
                        !outline.select().partitionBy().isEmpty(),
                        merged,
                        input);
    }

    private PlanNode rows() {
        if (isOfTags()) {
            var tags = new Scans(outline, Objects.requireNonNull(outline.source()), paging).ofTags();
            return projected(outline.isSpread() ? Operators.exchange(sources(), tags) : tags, "unknown", true, false);
        }
        var order = Sorting.isByTimeDown(outline) ? "desc" : "asc";
        if (Sorting.isByTime(outline)) {
            var scan = scan(outline.isSpread());
            return projected(merged(scan, outline.time() + " " + order), order, true, false);
        }
        if (!outline.select().orderBy().isEmpty()) {
            return projected(merged(Operators.sort(scan(false)), sortKeys()), "unknown", true, false);
        }
        if (!outline.keys().isEmpty() && !outline.keysOfTables()) {
            return projected(partitioned(exchanged(scan(false))), "unknown", true, false);
        }
        return outline.isSpread() && paging.isEmpty()
                ? exchanged(projected(scan(false), order, true, true))
                : projected(exchanged(scan(false)), order, true, false);
    }

    private int sources() {
        return Objects.requireNonNull(outline.source()).groups();
    }

    private String sortKeys() {
        return String.join(
                ", ",
                outline.select().orderBy().stream()
                        .map(item -> item.expression().resultName() + (item.descending() ? " desc" : " asc"))
                        .toList());
    }

    private PlanNode exchanged(PlanNode node) {
        return outline.isSpread() ? Operators.exchange(sources(), node) : node;
    }

    private PlanNode merged(PlanNode node, String keys) {
        return outline.isSpread() ? Operators.merge(sources(), keys, node) : node;
    }

    private PlanNode partitioned(PlanNode node) {
        return Operators.partition(
                outline.keys().get(0).resultName(), outline.keys().size(), node);
    }

    private PlanNode sorted(PlanNode node) {
        return outline.select().orderBy().isEmpty() ? node : Operators.sort(node);
    }

    private PlanNode distinct(PlanNode node) {
        var output = node.output();
        return Operators.aggregate(0, output.columns(), output.width(), output, " blocking=1", true, node);
    }

    private PlanNode groups() {
        var byKeys = !outline.keys().isEmpty() && !outline.keysOfTables();
        var keyWidth = byKeys ? Widths.of(outline.keyTypes()) : 0;
        var keys = byKeys ? outline.keys().size() : 0;
        var functions = outline.values().size();
        var values = output(outline.values());
        var width = values.width() + keyWidth;
        if (!outline.isSpread() || outline.isByTable()) {
            var blocking = paging.byGroup() && outline.isSpread() ? " blocking=0" : " blocking=1";
            var merged = !paging.byGroup() || !outline.isSpread();
            var limits = outline.isSpread() ? paging.ofPart() : "";
            return projected(
                    exchanged(Operators.aggregate(
                            functions, keys, width, values, limits + blocking, merged, scan(false))),
                    "unknown",
                    true,
                    false);
        }
        var input = exchanged(scan(false));
        if (outline.calls().stream().map(Expression.Function::name).allMatch(IN_TWO_STEPS::contains)) {
            var sent = new Output(functions + keys, width);
            input = exchanged(Operators.aggregate(functions, keys, width, sent, " blocking=1", false, scan(false)));
        }
        return projected(
                Operators.aggregate(functions, keys, width, values, " blocking=1", true, input),
                "unknown",
                true,
                false);
    }

    private PlanNode series() {
        var values = output(outline.values());
        return overTimes(input -> new PlanNode(
                "Indefinite Rows Function (functions=" + values.columns() + " width=" + values.width() + ")",
                List.of("Output: " + values.text()),
                values,
                List.of(input)));
    }

    private PlanNode points() {
        var values = output(outline.values());
        var fill = outline.select().fill();
        var mode = fill == null ? Fill.Mode.NONE : fill.mode();
        return overTimes(input -> new PlanNode(
                "Interp (functions=" + values.columns() + " mode=" + mode.name().toLowerCase(Locale.ROOT) + " )",
                List.of("Output: " + values.text(), outline.grid()),
                values,
                List.of(input)));
    }

    /** What needs all rows in order of time, or those of a table where each is a partition. */
    private PlanNode overTimes(UnaryOperator<PlanNode> operator) {
        if (outline.isByTable()) {
            return projected(exchanged(operator.apply(scan(false))), "asc", true, false);
        }
        var input = merged(scan(outline.isSpread()), outline.time() + " asc");
        var partitions = !outline.keys().isEmpty() && !outline.keysOfTables();
        return projected(operator.apply(partitions ? partitioned(input) : input), "asc", true, false);
    }

    private PlanNode windows() {
        var window = Objects.requireNonNull(outline.select().window());
        if (!(window instanceof Window.Interval interval)) {
            return overTimes(
                    input -> window.accept(new WindowOperators(outline, output(outline.values()), !inserted, input)));
        }
        var node = interval(interval);
        if (interval.fill() != null && interval.fill().mode() != Fill.Mode.NONE) {
            node = new WindowOperators(outline, node.output(), true, node).fill(interval);
        }
        return projected(node, "asc", false, false);
    }

    private PlanNode interval(Window.Interval window) {
        var values = output(outline.values());
        if (!outline.isSpread() || outline.isByTable()) {
            return exchanged(new WindowOperators(outline, values, true, scan(false)).visit(window));
        }
        var parts = hasStart()
                ? values
                : output(Stream.concat(outline.values().stream(), Stream.of(WINDOW_START))
                        .toList());
        var part = new WindowOperators(outline, parts, false, scan(false)).visit(window);
        var merged = Operators.merge(sources(), "_group_id asc,  asc", part);
        return new WindowOperators(outline, values, true, merged).mergedIntervals();
    }

    private boolean hasStart() {
        return outline.select().items().stream()
                .anyMatch(item -> Parts.any(
                        item.expression(),
                        part -> part instanceof Expression.PseudoColumn pseudo
                                && pseudo.name().equals("_wstart")));
    }
}
