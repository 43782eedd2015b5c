package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.select.group.WindowPlan;
import org.jspecify.annotations.Nullable;

/** A window of a query, checked. */
final class WindowClause {
    private final WindowPlan plan;
    private final @Nullable Expression state;

    private WindowClause(WindowPlan plan, @Nullable Expression state) {
        this.plan = plan;
        this.state = state;
    }

    static WindowClause of(Window window, QueryParts query) {
        throw new NotEmulatedException("windows");
    }

    WindowPlan plan() {
        return plan;
    }

    /** The expression of STATE_WINDOW, null of other windows. */
    @Nullable Expression state() {
        return state;
    }

    /** Null without FILL. */
    @Nullable Filling filling(Projection projection, QueryParts query) {
        return null;
    }
}
