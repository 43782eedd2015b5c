package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Conditions that must all hold. */
final class Conditions {
    private Conditions() {}

    /** The parts of a chain, the last one first, as the server goes through them. */
    static List<Condition> parts(Condition where) {
        List<Condition> parts = new ArrayList<>();
        var rest = where;
        while (rest instanceof Condition.And and) {
            parts.add(and.left());
            rest = and.right();
        }
        parts.add(rest);
        Collections.reverse(parts);
        return parts;
    }
}
