package io.mimeseries.tdengine.select.group;

import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.window.WindowCutter;
import java.util.List;

/**
 * How partitions are cut into windows.
 *
 * @param inputs what they are cut by
 */
public record WindowPlan(WindowCutter cutter, List<CompiledExpression> inputs) {
    public WindowPlan {
        inputs = List.copyOf(inputs);
    }
}
