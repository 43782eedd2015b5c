package io.mimeseries.lineprotocol;

/** The type that a field value is written with. */
public enum FieldType {
    FLOAT,
    INTEGER,
    BOOLEAN,
    STRING
}
