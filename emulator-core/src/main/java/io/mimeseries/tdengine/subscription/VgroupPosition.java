package io.mimeseries.tdengine.subscription;

/**
 * How far a vgroup has been read. Offsets are versions of records; a negative number is none.
 *
 * @param vgroup its number
 * @param offset where the last message began, or where reading goes on
 * @param begin the oldest record that is kept
 * @param end the record to come
 */
public record VgroupPosition(int vgroup, long offset, long begin, long end) {}
