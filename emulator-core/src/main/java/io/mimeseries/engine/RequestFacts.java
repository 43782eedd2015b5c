package io.mimeseries.engine;

import java.util.List;

/**
 * What a request is about, as far as it says: what a test asks of a journal.
 *
 * @param targets where its rows go or come from, under the database's own names: databases of InfluxDB and TDengine, devices of IoTDB,
 *     tables of Riak TS; empty where only the statement says so
 * @param precision the unit of times as the client wrote it, empty if it did not
 * @param points rows or points that it brought, whatever became of them; -1 if they were not counted
 * @param client what it calls itself, such as its {@code User-Agent}; empty where the protocol has no place for it
 */
public record RequestFacts(Kind kind, List<String> targets, String precision, long points, String client) {
    /** Of a request that is neither a write nor a query, or of which nothing is known. */
    public static final RequestFacts NONE = new RequestFacts(Kind.OTHER, List.of(), "", -1, "");

    private static final int LONGEST_WORD = 10;

    /** What a request does. */
    public enum Kind {
        /** It brings rows, as points, rows, tablets or in a statement. */
        WRITE,
        /** It asks for data or for what there is. */
        QUERY,
        OTHER
    }

    public RequestFacts {
        targets = List.copyOf(targets);
    }

    /** Of a write whose points have not been counted. */
    public static RequestFacts writeTo(String target) {
        return new RequestFacts(Kind.WRITE, target.isEmpty() ? List.of() : List.of(target), "", -1, "");
    }

    /**
     * Of statements, whose first word says what they do.
     *
     * @param target the database that they run in, empty if it is not known
     */
    public static RequestFacts ofStatement(String text, String target) {
        return new RequestFacts(kind(text), target.isEmpty() ? List.of() : List.of(target), "", -1, "");
    }

    public RequestFacts withTargets(List<String> names) {
        return new RequestFacts(kind, names, precision, points, client);
    }

    public RequestFacts withPrecision(String unit) {
        return new RequestFacts(kind, targets, unit, points, client);
    }

    public RequestFacts withPoints(long count) {
        return new RequestFacts(kind, targets, precision, count, client);
    }

    public RequestFacts withClient(String name) {
        return new RequestFacts(kind, targets, precision, points, name);
    }

    private static Kind kind(String text) {
        int from = 0;
        while (from < text.length() && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '(')) {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return switch (lowerCase(text, from, to)) {
            case "insert", "import" -> Kind.WRITE;
            case "select", "show", "describe", "desc", "explain", "list", "count" -> Kind.QUERY;
            default -> Kind.OTHER;
        };
    }

    private static String lowerCase(String text, int from, int to) {
        var word = new StringBuilder();
        for (int at = from; at < to; at++) {
            word.append(Character.toLowerCase(text.charAt(at)));
        }
        return word.toString();
    }
}
