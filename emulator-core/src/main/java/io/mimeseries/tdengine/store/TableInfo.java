package io.mimeseries.tdengine.store;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a table besides its columns and rows.
 *
 * @param uid different for each table of a server
 * @param created in milliseconds since 1970
 * @param comment null without one
 * @param ttl in days, 0 without end
 */
public record TableInfo(long uid, long created, @Nullable String comment, int ttl) {
    private static final long DAY = 86_400_000L;

    public TableInfo withComment(@Nullable String changed) {
        return new TableInfo(uid, created, changed, ttl);
    }

    public TableInfo withTtl(int changed) {
        return new TableInfo(uid, created, comment, changed);
    }

    /** When the table vanishes, in milliseconds since 1970; {@link Long#MAX_VALUE} for never. */
    public long expiry() {
        return ttl == 0 ? Long.MAX_VALUE : created + ttl * DAY;
    }
}
