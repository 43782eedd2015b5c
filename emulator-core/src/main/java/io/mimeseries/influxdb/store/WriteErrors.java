package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.GoQuote;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.InfluxDbException.Kind;
import io.mimeseries.lineprotocol.FieldType;
import io.mimeseries.lineprotocol.MalformedLine;
import io.mimeseries.lineprotocol.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The texts with which InfluxDB 1.6.7 refuses points. */
final class WriteErrors {
    static final String BEYOND_RETENTION = "points beyond retention policy";

    private static final String CONFLICT = "field type conflict";

    private WriteErrors() {}

    static InfluxDbException databaseRequired() {
        return new InfluxDbException(Kind.INVALID, "database is required");
    }

    static InfluxDbException databaseNotFound(String name) {
        return new InfluxDbException(Kind.NOT_FOUND, "database not found: " + GoQuote.of(name));
    }

    static InfluxDbException policyNotFound(String name) {
        return new InfluxDbException(Kind.INTERNAL, "retention policy not found: " + name);
    }

    /** Nothing could be read. */
    static InfluxDbException malformed(List<MalformedLine> lines) {
        return invalid("", lines, "");
    }

    static InfluxDbException partlyMalformed(List<MalformedLine> lines) {
        return invalid("partial write: ", lines, " dropped=0");
    }

    private static InfluxDbException invalid(String before, List<MalformedLine> lines, String after) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        for (var index = 0; index < lines.size(); index++) {
            if (index > 0) {
                out.write('\n');
            }
            out.writeBytes(lines.get(index).bytes());
        }
        out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        var bytes = out.toByteArray();
        return new InfluxDbException(Kind.INVALID, Utf8.decode(bytes), bytes);
    }

    static InfluxDbException partial(String reason, int dropped) {
        return new InfluxDbException(Kind.INVALID, "partial write: " + reason + " dropped=" + dropped);
    }

    /** Points of one request disagree on a field that is new: vector write-0129. */
    static InfluxDbException conflictAmongPoints() {
        return new InfluxDbException(Kind.INVALID, CONFLICT);
    }

    static InfluxDbException fieldNameNotUtf8() {
        return new InfluxDbException(Kind.INTERNAL, "proto: field \"tsdb.Field.Name\" contains invalid UTF-8");
    }

    static String conflict(String measurement, String field, FieldType type, FieldType existing) {
        return CONFLICT + ": input field \"" + field + "\" on measurement \"" + measurement + "\" is type " + name(type)
                + ", already exists as type " + name(existing);
    }

    static String timeTag(String measurement) {
        return "invalid tag key: input tag \"time\" on measurement \"" + measurement + "\" is invalid";
    }

    static String timeField(String measurement) {
        return "invalid field name: input field \"time\" on measurement \"" + measurement + "\" is invalid";
    }

    private static String name(FieldType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
