package io.mimeseries.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs fixture classes, whose names end in {@code TestCase}, as JUnit runs a user's. */
final class Fixtures {
    private Fixtures() {}

    static EngineExecutionResults run(Class<?>... fixtures) {
        return run(Map.of(), fixtures);
    }

    static EngineExecutionResults runConcurrently(Class<?>... fixtures) {
        return run(
                Map.of(
                        "junit.jupiter.execution.parallel.enabled", "true",
                        "junit.jupiter.execution.parallel.mode.default", "concurrent",
                        "junit.jupiter.execution.parallel.mode.classes.default", "concurrent",
                        "junit.jupiter.execution.parallel.config.strategy", "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism", "4"),
                fixtures);
    }

    private static EngineExecutionResults run(Map<String, String> parameters, Class<?>... fixtures) {
        var builder = EngineTestKit.engine("junit-jupiter")
                .configurationParameters(parameters)
                .configurationParameter("junit.jupiter.conditions.deactivate", "org.junit.*DisabledCondition");
        for (var fixture : fixtures) {
            builder.selectors(selectClass(fixture));
        }
        return builder.execute();
    }
}
