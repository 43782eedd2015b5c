package io.mimeseries.tdengine.schemaless;

/**
 * A write without a schema, into the session's database.
 *
 * @param unit of the timestamps of line protocol
 * @param buffer where the data stands, from {@code from} (inclusive) to {@code to} (exclusive); only read until the call returns
 * @param ttl days that child tables made by this write live, 0 for ever
 * @param tableNameKey the tag whose value is the child table's name and which is not stored; empty for names made of all tags
 */
public record SchemalessRequest(
        SchemalessProtocol protocol,
        TimestampUnit unit,
        byte[] buffer,
        int from,
        int to,
        int ttl,
        String tableNameKey) {

    /** All of the data, child tables that live for ever and are named by their tags. */
    public SchemalessRequest(SchemalessProtocol protocol, TimestampUnit unit, byte[] data) {
        this(protocol, unit, data, 0, data.length, 0, "");
    }
}
