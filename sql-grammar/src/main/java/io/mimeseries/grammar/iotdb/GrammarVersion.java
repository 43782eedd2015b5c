package io.mimeseries.grammar.iotdb;

/** The versions of the language. */
public enum GrammarVersion {
    /** IoTDB 1.0.1. */
    V1_0,
    /** IoTDB 1.3.2: windows by variation, session, condition and count, CASE, CAST, views, pipes of the second kind, privileges by object. */
    V1_3
}
