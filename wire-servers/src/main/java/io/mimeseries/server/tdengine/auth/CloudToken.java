package io.mimeseries.server.tdengine.auth;

import io.mimeseries.server.http.FormParameters;

/**
 * The token of TDengine Cloud in an address. taosrest builds {@code ?token=T?req_id=1}: what stands behind the second question mark are more
 * parameters.
 *
 * @param text empty if there is none
 * @param parameters those within its value
 */
public record CloudToken(String text, FormParameters parameters) {
    public static CloudToken of(FormParameters query) {
        var value = query.get("token");
        int end = value.indexOf('?');
        return end < 0
                ? new CloudToken(value, FormParameters.EMPTY)
                : new CloudToken(value.substring(0, end), FormParameters.parse(value.substring(end + 1)));
    }
}
