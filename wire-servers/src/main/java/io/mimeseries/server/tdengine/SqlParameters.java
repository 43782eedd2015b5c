package io.mimeseries.server.tdengine;

import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.tdengine.auth.CloudToken;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code /rest/sql}.
 *
 * @param shown the zone in which times are written
 * @param connection the zone in which statements are read
 * @param asObjects whether rows are objects by the names of their columns
 * @param withTiming whether a success says how long it took
 */
record SqlParameters(ZoneId shown, ZoneId connection, boolean asObjects, boolean withTiming) {

    /** @throws RefusalException if a parameter says nothing that is known */
    static SqlParameters of(HttpRequest request) {
        checkId(request);
        var query = request.query();
        var connection = query.contains("conn_tz") ? GoZone.of(query.get("conn_tz")) : null;
        var shown = connection == null && query.contains("tz") ? GoZone.of(query.get("tz")) : connection;
        return new SqlParameters(
                orUtc(shown),
                orUtc(connection),
                flag(query.get("row_with_meta")),
                query.get("timing").equals("true"));
    }

    private static ZoneId orUtc(@Nullable ZoneId zone) {
        return zone == null ? ZoneOffset.UTC : zone;
    }

    /** The number that a client gives its request: it only has to be one. */
    static void checkId(HttpRequest request) {
        var id = request.query().get("req_id");
        if (id.isEmpty()) {
            id = CloudToken.of(request.query()).parameters().get("req_id");
        }
        if (!id.isEmpty()) {
            var fault = GoNumbers.fault(id);
            if (fault != null) {
                throw new RefusalException(400, "illegal param, req_id must be numeric " + fault);
            }
        }
    }

    /** As Go's {@code strconv.ParseBool} reads it. */
    private static boolean flag(String text) {
        return switch (text) {
            case "" -> false;
            case "1", "t", "T", "true", "TRUE", "True" -> true;
            case "0", "f", "F", "false", "FALSE", "False" -> false;
            default ->
                throw new RefusalException(
                        400,
                        "illegal param, row_with_meta must be boolean strconv.ParseBool: parsing "
                                + GoNumbers.quoted(text)
                                + ": invalid syntax");
        };
    }
}
