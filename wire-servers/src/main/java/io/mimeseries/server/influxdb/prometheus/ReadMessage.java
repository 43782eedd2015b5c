package io.mimeseries.server.influxdb.prometheus;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.SampleQuery;
import io.mimeseries.influxdb.SampleQuery.Comparison;
import io.mimeseries.influxdb.SampleQuery.Matcher;
import java.util.ArrayList;
import java.util.List;

/** {@code ReadRequest}: exactly one query, of a span of time and matchers of labels. */
public final class ReadMessage {
    private static final String NAME = "__name__";
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final List<Comparison> COMPARISONS =
            List.of(Comparison.EQUAL, Comparison.NOT_EQUAL, Comparison.MATCHES, Comparison.MATCHES_NOT);

    private record RawMatcher(int type, String name, String value) {}

    private record RawQuery(long start, long end, List<RawMatcher> matchers) {}

    private ReadMessage() {}

    /** @throws InfluxDbException with the real server's text if the body is no such message */
    public static SampleQuery decode(byte[] body, String database, String retentionPolicy) {
        var reader = new MessageReader("ReadRequest", Snappy.decode(body));
        var queries = new ArrayList<RawQuery>();
        while (reader.next()) {
            if (reader.field() == 1) {
                queries.add(query(reader.bytes("Queries")));
            } else {
                reader.skip();
            }
        }
        if (queries.size() != 1) {
            throw invalid("Prometheus read endpoint currently only supports one query at a time");
        }
        var query = queries.get(0);
        if (query.matchers().isEmpty()) {
            throw invalid("expected matcher");
        }
        var matchers = query.matchers().stream().map(ReadMessage::matcher).toList();
        return new SampleQuery(
                database, retentionPolicy, query.start() * NANOS_PER_MILLI, query.end() * NANOS_PER_MILLI, matchers);
    }

    private static RawQuery query(byte[] bytes) {
        var reader = new MessageReader("Query", bytes);
        var matchers = new ArrayList<RawMatcher>();
        long start = 0;
        long end = 0;
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> start = reader.varint("StartTimestampMs");
                case 2 -> end = reader.varint("EndTimestampMs");
                case 3 -> matchers.add(matcher(reader.bytes("Matchers")));
                default -> reader.skip();
            }
        }
        return new RawQuery(start, end, matchers);
    }

    private static RawMatcher matcher(byte[] bytes) {
        var reader = new MessageReader("LabelMatcher", bytes);
        int type = 0;
        var name = "";
        var value = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> type = (int) reader.varint("Type");
                case 2 -> name = reader.text("Name");
                case 3 -> value = reader.text("Value");
                default -> reader.skip();
            }
        }
        return new RawMatcher(type, name, value);
    }

    private static Matcher matcher(RawMatcher raw) {
        if (raw.type() < 0 || raw.type() >= COMPARISONS.size()) {
            throw invalid("unknown match type " + raw.type());
        }
        var name = raw.name().equals(NAME) ? Matcher.MEASUREMENT : raw.name();
        return new Matcher(COMPARISONS.get(raw.type()), name, raw.value());
    }

    private static InfluxDbException invalid(String text) {
        return new InfluxDbException(InfluxDbException.Kind.INVALID, text);
    }
}
