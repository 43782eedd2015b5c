package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.store.LogRecord;

/**
 * A change of a table as the log has it.
 *
 * @param record a {@link LogRecord.Change}, {@link LogRecord.Removal} or {@link LogRecord.Deletion}
 */
public record TableEvent(LogRecord record) {}
