package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.tdengine.subscription.ConsumedMessage;

/**
 * A message as bytes that can be written into another database.
 *
 * @param type what the bytes are
 */
record RawData(int type, byte[] bytes) {
    private static final int ROWS = 2;
    private static final int ROWS_AND_TABLES = 4;

    static RawData of(ConsumedMessage message) {
        return switch (message.kind()) {
            case ROWS -> new RawData(ROWS, RawRows.of(message));
            case ROWS_AND_TABLES -> new RawData(ROWS_AND_TABLES, RawRows.of(message));
            case CHANGE -> RawChanges.of(message);
        };
    }
}
