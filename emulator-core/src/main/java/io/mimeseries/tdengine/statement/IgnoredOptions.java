package io.mimeseries.tdengine.statement;

/** Is told of what is accepted and has no effect. */
@FunctionalInterface
public interface IgnoredOptions {
    void note(String option);
}
