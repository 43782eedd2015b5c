package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/**
 * The name of a type.
 *
 * @param length the digits of VARCHAR(n) and the like, of DECIMAL its precision; null where none were written, as CAST allows
 * @param scale the second number of DECIMAL(p, s)
 */
public record TypeName(
        Kind kind, @Nullable String length, @Nullable String scale, Source source) {
    /** The types of the language; synonyms are one. */
    public enum Kind {
        BOOL,
        TINYINT,
        SMALLINT,
        INT,
        BIGINT,
        TINYINT_UNSIGNED,
        SMALLINT_UNSIGNED,
        INT_UNSIGNED,
        BIGINT_UNSIGNED,
        FLOAT,
        DOUBLE,
        DECIMAL,
        TIMESTAMP,
        VARCHAR,
        NCHAR,
        VARBINARY,
        GEOMETRY,
        JSON,
        BLOB,
        MEDIUMBLOB
    }
}
