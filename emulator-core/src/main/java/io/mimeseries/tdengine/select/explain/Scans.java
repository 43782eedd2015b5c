package io.mimeseries.tdengine.select.explain;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.select.explain.PlanNode.Output;
import io.mimeseries.tdengine.select.source.SourceColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The scan at the bottom of a plan. */
final class Scans {
    private final Outline outline;
    private final PlanSource source;
    private final Paging paging;

    Scans(Outline outline, PlanSource source, Paging paging) {
        this.outline = outline;
        this.source = source;
        this.paging = paging;
    }

    /** Only tags and names of tables are wanted. */
    PlanNode ofTags() {
        var columns = pseudo();
        var text = "Tag Scan on " + source.table() + " (pseudo_columns=" + columns.size() + " width=" + width(columns)
                + ")";
        var output = new Output(columns.size(), width(columns));
        return new PlanNode(text, details(output, false), output, List.of());
    }

    /** @param merged whether the tables' rows are merged by time */
    PlanNode of(boolean merged) {
        return source.kind() == PlanSource.Kind.SYSTEM ? ofSystem() : ofTable(merged);
    }

    private PlanNode ofSystem() {
        var columns = stored();
        var output = new Output(columns.size(), width(columns));
        var text = "System Table Scan on " + source.table() + " (" + output.text() + " )";
        return new PlanNode(text, details(output, false), output, List.of());
    }

    private PlanNode ofTable(boolean merged) {
        var columns = stored();
        var pseudo = pseudo();
        var down = Sorting.isByTimeDown(outline);
        var text = (merged ? "Table Merge Scan on " : "Table Scan on ")
                + source.table()
                + " (columns=" + columns.size()
                + (pseudo.isEmpty() ? "" : " pseudo_columns=" + pseudo.size())
                + " width=" + (width(columns) + width(pseudo))
                + (down ? " order=[asc|0 desc|1]" : " order=[asc|1 desc|0]")
                + " mode=" + (paging.byGroup() ? "grp_order" : "ts_order")
                + " data_load=" + load().text() + ")";
        var shown = columns.stream()
                .filter(column -> outline.handedOn().contains(column.name()))
                .toList();
        var output = new Output(shown.size() + pseudo.size(), width(shown) + width(pseudo));
        return new PlanNode(text, details(output, true), output, List.of());
    }

    private DataLoad load() {
        var whole = outline.work() == Outline.Work.GROUPS || outline.work() == Outline.Work.WINDOWS;
        var cut = outline.select().window() instanceof Window.Interval;
        return !whole
                        || !outline.filters().isEmpty()
                        || !outline.keysOfTables()
                        || (outline.select().window() != null && !cut)
                ? DataLoad.ROWS
                : DataLoad.of(outline.calls(), outline.time());
    }

    private List<String> details(Output output, boolean timed) {
        var details = new ArrayList<String>();
        details.add("Output: " + output.text() + paging.ofScan());
        if (timed) {
            details.add("Time Range: [" + outline.bounds().first() + ", "
                    + outline.bounds().last() + "]");
            if (!outline.keys().isEmpty() && outline.keysOfTables()) {
                details.add("Partition Key: partitions=" + outline.keys().size());
            }
        }
        if (!outline.filters().isEmpty()) {
            details.add("Filter: " + new ConditionText(source).of(outline.filters()));
        }
        return details;
    }

    private List<SourceColumn> stored() {
        return outline.read().stream()
                .filter(column -> column.role() != Role.TAG && column.role() != Role.TABLE_NAME)
                .toList();
    }

    /** Tags and names of tables that rows are handed on with. */
    private List<SourceColumn> pseudo() {
        return outline.read().stream()
                .filter(column -> column.role() == Role.TAG || column.role() == Role.TABLE_NAME)
                .filter(column -> selected().contains(column.name()))
                .toList();
    }

    private Set<String> selected() {
        return outline.handedOn().stream()
                .filter(name -> outline.keys().stream().noneMatch(key -> isNamed(key, name))
                        || outline.select().items().stream()
                                .anyMatch(item -> isNamed(item.expression(), name)
                                        || item.expression() instanceof Expression.Star))
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(Expression node, String name) {
        return node instanceof Expression.PseudoColumn pseudo
                ? pseudo.name().equals(name)
                : node instanceof Expression.Column column
                        && column.name().text().equals(name);
    }

    private static int width(List<SourceColumn> columns) {
        return Widths.of(columns.stream().map(SourceColumn::type).toList());
    }
}
