package io.mimeseries.grammar.tdengine.ast;

/**
 * The name of a table, column or anything else.
 *
 * @param text lower-cased where it was written without back-ticks; with back-ticks as written, without them
 * @param quoted whether back-ticks were written
 */
public record Name(String text, boolean quoted, Source source) {}
