package io.mimeseries.server.control;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mimeseries.server.fault.ActiveFault;
import io.mimeseries.server.fault.FaultFrequency;
import io.mimeseries.server.fault.FaultMatch;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The members of a rule: what it matches, how often, and {@code does}, its action in words. */
final class FaultJson {
    private FaultJson() {}

    static void write(JsonGenerator json, ActiveFault fault) throws IOException {
        json.writeStringField("id", fault.id());
        write(json, fault.rule().match());
        write(json, fault.rule().frequency());
        json.writeStringField("does", fault.rule().action().text());
        json.writeNumberField("seen", fault.seen());
        json.writeNumberField("acted", fault.acted());
    }

    private static void write(JsonGenerator json, FaultMatch match) throws IOException {
        text(json, "database", match.product());
        var kind = match.kind();
        text(json, "kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT));
        text(json, "operation", match.operation());
        text(json, "contains", match.contains());
        var expression = match.matches();
        text(json, "matches", expression == null ? null : expression.pattern());
        text(json, "inDatabase", match.database());
        if (match.connection() != null) {
            json.writeNumberField("connection", match.connection());
        }
        if (match.connections()) {
            json.writeBooleanField("connections", true);
        }
    }

    private static void write(JsonGenerator json, FaultFrequency frequency) throws IOException {
        var usual = FaultFrequency.DEFAULT;
        number(json, "skip", frequency.skip(), usual.skip());
        number(json, "every", frequency.every(), usual.every());
        if (frequency.probability() < 1) {
            json.writeNumberField("probability", frequency.probability());
        }
        number(json, "times", frequency.times(), usual.times());
        number(json, "seed", frequency.seed(), usual.seed());
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, long value, long usual) throws IOException {
        if (value != usual) {
            json.writeNumberField(name, value);
        }
    }
}
