package io.mimeseries.grammar.riakts;

/** Whose language it is. */
public enum GrammarVersion {
    V1_4,
    V1_5
}
