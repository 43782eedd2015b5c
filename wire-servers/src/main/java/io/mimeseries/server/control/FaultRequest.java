package io.mimeseries.server.control;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mimeseries.engine.RequestFacts.Kind;
import io.mimeseries.server.fault.Ending;
import io.mimeseries.server.fault.FaultAction;
import io.mimeseries.server.fault.FaultFrequency;
import io.mimeseries.server.fault.FaultMatch;
import io.mimeseries.server.fault.FaultRule;
import io.mimeseries.server.fault.Latency;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule as {@code POST /control/faults} says it. */
final class FaultRequest {
    private static final String[] COMMON = {
        "action",
        "database",
        "kind",
        "operation",
        "contains",
        "matches",
        "inDatabase",
        "connection",
        "connections",
        "skip",
        "every",
        "probability",
        "times",
        "seed"
    };

    private final JsonBody body;

    private FaultRequest(JsonBody body) {
        this.body = body;
    }

    static FaultRule rule(JsonBody body) {
        var request = new FaultRequest(body);
        try {
            var action = request.action();
            return new FaultRule(request.match(), request.frequency(), action);
        } catch (IllegalArgumentException | DateTimeException | PatternSyntaxException e) {
            throw ControlException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private FaultAction action() {
        var name = required("action");
        return switch (name) {
            case "delay" -> new FaultAction.Delay(latency());
            case "error" -> {
                only("code", "message");
                yield new FaultAction.Fail(code(), required("message"));
            }
            case "status" -> {
                only("code");
                yield new FaultAction.Status(code());
            }
            case "close", "reset", "half-close", "stall" -> {
                only("applied");
                yield new FaultAction.End(ending(name), Boolean.TRUE.equals(body.truth("applied")), 0);
            }
            case "drop-response" -> {
                only();
                yield new FaultAction.End(Ending.CLOSE, true, 0);
            }
            case "truncate" -> {
                only("bytes", "then");
                var then = body.text("then");
                yield new FaultAction.End(then == null ? Ending.CLOSE : ending(then), true, number("bytes", null));
            }
            case "corrupt" -> {
                only("from", "count");
                yield new FaultAction.Corrupt(number("from", "0"), number("count", "1"));
            }
            case "refuse" -> {
                only();
                yield new FaultAction.Refuse();
            }
            case "drop-datagram" -> datagram(FaultAction.Datagram.Kind.DROP);
            case "duplicate-datagram" -> datagram(FaultAction.Datagram.Kind.DUPLICATE);
            case "reorder-datagram" -> datagram(FaultAction.Datagram.Kind.REORDER);
            default ->
                throw new IllegalArgumentException("unknown action " + name
                        + "; known are delay, error, status, close, reset, half-close, stall, drop-response, truncate,"
                        + " corrupt, refuse, drop-datagram, duplicate-datagram, reorder-datagram");
        };
    }

    private FaultAction datagram(FaultAction.Datagram.Kind kind) {
        only();
        return new FaultAction.Datagram(kind);
    }

    private Latency latency() {
        var distribution = body.text("distribution");
        if (distribution == null) {
            only("delay");
            return new Latency.Fixed(duration("delay"));
        }
        return switch (distribution) {
            case "uniform" -> {
                only("distribution", "min", "max");
                yield new Latency.Uniform(duration("min"), duration("max"));
            }
            case "normal" -> {
                only("distribution", "mean", "deviation");
                yield new Latency.Normal(duration("mean"), duration("deviation"));
            }
            case "log-normal" -> {
                only("distribution", "median", "sigma");
                yield new Latency.LogNormal(duration("median"), decimal("sigma", null));
            }
            default ->
                throw new IllegalArgumentException(
                        "unknown distribution " + distribution + "; known are uniform, normal, log-normal");
        };
    }

    private FaultMatch match() {
        var kind = body.text("kind");
        var expression = body.text("matches");
        return new FaultMatch(
                body.text("database"),
                kind == null ? null : kind(kind),
                body.text("operation"),
                body.text("contains"),
                expression == null ? null : Pattern.compile(expression),
                body.text("inDatabase"),
                body.text("connection") == null ? null : number("connection", null),
                Boolean.TRUE.equals(body.truth("connections")));
    }

    private FaultFrequency frequency() {
        return new FaultFrequency(
                number("skip", "0"),
                number("every", "1"),
                decimal("probability", "1"),
                number("times", String.valueOf(FaultFrequency.ALWAYS)),
                number("seed", "0"));
    }

    private static Kind kind(String name) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown kind " + name + "; known are write, query, other"));
    }

    private static Ending ending(String name) {
        return Stream.of(Ending.values())
                .filter(ending -> ending.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a connection ends by close, reset, half-close or stall, not by " + name));
    }

    /** Refuses members that neither all rules have nor this action. */
    private void only(String... own) {
        body.only(Stream.concat(Stream.of(COMMON), Stream.of(own)).toArray(String[]::new));
    }

    private String required(String name) {
        var text = body.text(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    private int code() {
        long code = number("code", null);
        if (code < Integer.MIN_VALUE || code > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("code is a number of 32 bits, not " + code);
        }
        return (int) code;
    }

    private Duration duration(String name) {
        return Duration.parse(required(name));
    }

    private long number(String name, @Nullable String absent) {
        var text = body.text(name) == null && absent != null ? absent : required(name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is a whole number, not " + text, e);
        }
    }

    private double decimal(String name, @Nullable String absent) {
        var text = body.text(name) == null && absent != null ? absent : required(name);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is a number, not " + text, e);
        }
    }
}
