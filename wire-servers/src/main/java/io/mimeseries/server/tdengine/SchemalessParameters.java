package io.mimeseries.server.tdengine;

import io.mimeseries.server.http.FormParameters;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import io.mimeseries.tdengine.schemaless.TimestampUnit;

/**
 * What the addresses of schemaless writes say, whatever the protocol.
 *
 * @param ttl days that child tables made by the write live
 */
record SchemalessParameters(int ttl, String tableNameKey) {

    /** @param ttl as it was given, a number or empty */
    static SchemalessParameters of(FormParameters query, String ttl) {
        return new SchemalessParameters(
                ttl.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(ttl)),
                query.get("table_name_key"));
    }

    SchemalessRequest request(SchemalessProtocol protocol, TimestampUnit unit, HttpBody.Bytes data) {
        return new SchemalessRequest(protocol, unit, data.bytes(), data.from(), data.to(), ttl, tableNameKey);
    }
}
