package io.mimeseries.tdengine.select.explain;

import io.mimeseries.grammar.tdengine.ast.Expression;

/** ORDER BY as a plan sees it. */
final class Sorting {
    private Sorting() {}

    /** Whether rows are wanted in order of time alone, which scans give without sorting. */
    static boolean isByTime(Outline outline) {
        var sort = outline.select().orderBy();
        return outline.work() == Outline.Work.ROWS
                && sort.size() == 1
                && outline.source() != null
                && isTime(sort.get(0).expression(), outline.time());
    }

    static boolean isByTimeDown(Outline outline) {
        return isByTime(outline) && outline.select().orderBy().get(0).descending();
    }

    private static boolean isTime(Expression node, String time) {
        return node instanceof Expression.PseudoColumn pseudo
                ? pseudo.name().equals("_rowts") || pseudo.name().equalsIgnoreCase("_c0")
                : node instanceof Expression.Column column
                        && column.name().text().equals(time);
    }
}
