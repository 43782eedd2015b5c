package io.mimeseries.influxdb;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of {@code /query}.
 *
 * @param text one or more statements
 * @param database the {@code db} parameter, empty where absent
 * @param retentionPolicy the {@code rp} parameter, empty where absent
 * @param parameters the values of {@code $name}: {@link Long}, {@link Double}, {@link Boolean}, {@link String}, null, or for the
 *     typed forms such as {@code {"duration":"1m"}} a {@link Map} of one entry; any other JSON value as it was decoded
 * @param readOnly true for GET: statements that change something then carry the real server's warning
 */
public record QueryRequest(
        String text,
        String database,
        String retentionPolicy,
        Map<String, @Nullable Object> parameters,
        boolean readOnly) {
    public QueryRequest(String text, String database) {
        this(text, database, "", Map.of(), false);
    }
}
