package io.mimeseries.server.control;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mimeseries.server.browse.Browser;
import io.mimeseries.server.browse.Rows;
import io.mimeseries.server.http.FormParameters;
import io.mimeseries.server.http.HttpResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /control/databases} and {@code /control/series}: what is in the databases, to look at. */
final class DataResource {
    private static final int DEFAULT_LIMIT = 500;
    private static final int MAX_LIMIT = 10_000;

    private final Supplier<Map<String, Browser>> browsers;

    /** @param browsers of the databases that are served */
    DataResource(Supplier<Map<String, Browser>> browsers) {
        this.browsers = browsers;
    }

    HttpResponse databases() {
        return Json.object(200, json -> {
            json.writeArrayFieldStart("databases");
            for (var browser : browsers.get().entrySet()) {
                for (var name : browser.getValue().databases()) {
                    json.writeStartObject();
                    json.writeStringField("database", browser.getKey());
                    json.writeStringField("name", name);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        });
    }

    /** The names of the series, or the rows of the one that is named. */
    HttpResponse series(FormParameters query) {
        var known = browsers.get();
        var browser = known.get(query.get("database"));
        if (browser == null) {
            throw ControlException.badRequest(
                    "unknown database " + query.get("database") + "; known are " + String.join(", ", known.keySet()));
        }
        var name = query.get("in");
        if (query.contains("series")) {
            return rows(browser.rows(name, query.get("series"), limit(query.get("limit"))));
        }
        return Json.object(200, json -> {
            json.writeArrayFieldStart("series");
            for (var series : browser.series(name)) {
                json.writeString(series);
            }
            json.writeEndArray();
        });
    }

    private static int limit(String text) {
        if (text.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (1 <= limit && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw ControlException.badRequest("limit is no number from 1 to " + MAX_LIMIT + ": " + text);
    }

    private static HttpResponse rows(Rows rows) {
        return Json.object(200, json -> {
            json.writeArrayFieldStart("columns");
            for (int i = 0; i < rows.columns().size(); i++) {
                json.writeStartObject();
                json.writeStringField("name", rows.columns().get(i));
                json.writeBooleanField("isTime", isTime(rows.values(), i));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            for (var row : rows.values()) {
                json.writeStartArray();
                for (var value : row) {
                    write(json, value);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    private static boolean isTime(List<List<@Nullable Object>> rows, int column) {
        return rows.stream().anyMatch(row -> row.get(column) instanceof Instant);
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof BigInteger integer) {
            json.writeNumber(integer);
        } else if (value instanceof Number number) {
            double real = number.doubleValue();
            if (Double.isFinite(real)) {
                json.writeNumber(real);
            } else {
                // JSON has no such number
                json.writeString(number.toString());
            }
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
