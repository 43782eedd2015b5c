package io.mimeseries.tdengine.store;

/**
 * An index on a tag.
 *
 * @param created in milliseconds since 1970
 */
public record TagIndex(String name, String superTable, String tag, long created) {}
