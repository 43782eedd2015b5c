package io.mimeseries.tdengine.write;

import io.mimeseries.tdengine.store.TagValues;
import org.jspecify.annotations.Nullable;

/**
 * A child table that an INSERT makes if there is none.
 *
 * @param comment null without one
 * @param ttl in days, 0 without end
 */
public record NewChild(
        String superTable, TagValues tags, @Nullable String comment, int ttl) {}
