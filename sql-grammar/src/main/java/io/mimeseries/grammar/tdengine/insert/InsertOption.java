package io.mimeseries.grammar.tdengine.insert;

/**
 * An option of a table that INSERT makes.
 *
 * @param ttl whether it is TTL, in days; else COMMENT
 */
public record InsertOption(boolean ttl, String value) {}
