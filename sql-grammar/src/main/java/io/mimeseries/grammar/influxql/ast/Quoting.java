package io.mimeseries.grammar.influxql.ast;

import java.util.Locale;
import java.util.Set;

/** When and how names and strings are quoted. */
public final class Quoting {
    private static final Set<String> KEYWORDS = Set.of(
            "ALL",
            "ALTER",
            "ANALYZE",
            "AND",
            "ANY",
            "AS",
            "ASC",
            "BEGIN",
            "BY",
            "CARDINALITY",
            "CONTINUOUS",
            "CREATE",
            "DATABASE",
            "DATABASES",
            "DEFAULT",
            "DELETE",
            "DESC",
            "DESTINATIONS",
            "DIAGNOSTICS",
            "DISTINCT",
            "DROP",
            "DURATION",
            "END",
            "EVERY",
            "EXACT",
            "EXPLAIN",
            "FALSE",
            "FIELD",
            "FOR",
            "FROM",
            "GRANT",
            "GRANTS",
            "GROUP",
            "GROUPS",
            "IN",
            "INF",
            "INSERT",
            "INTO",
            "KEY",
            "KEYS",
            "KILL",
            "LIMIT",
            "MEASUREMENT",
            "MEASUREMENTS",
            "NAME",
            "OFFSET",
            "ON",
            "OR",
            "ORDER",
            "PASSWORD",
            "POLICIES",
            "POLICY",
            "PRIVILEGES",
            "QUERIES",
            "QUERY",
            "READ",
            "REPLICATION",
            "RESAMPLE",
            "RETENTION",
            "REVOKE",
            "SELECT",
            "SERIES",
            "SET",
            "SHARD",
            "SHARDS",
            "SHOW",
            "SLIMIT",
            "SOFFSET",
            "STATS",
            "SUBSCRIPTION",
            "SUBSCRIPTIONS",
            "TAG",
            "TO",
            "TRUE",
            "USER",
            "USERS",
            "VALUES",
            "WHERE",
            "WITH",
            "WRITE");

    private Quoting() {}

    /** The name as InfluxQL needs it. */
    static String name(String name) {
        return needsQuotes(name) ? quote(name) : name;
    }

    /** True for keywords and for what is no plain word; also for the empty name. */
    public static boolean needsQuotes(String name) {
        if (name.isEmpty() || KEYWORDS.contains(name.toUpperCase(Locale.ROOT))) {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return true;
            }
        }
        return false;
    }

    /** The name between double quotes. */
    public static String quote(String name) {
        return '"' + escape(name, '"') + '"';
    }

    static String string(String value) {
        return '\'' + escape(value, '\'') + '\'';
    }

    private static String escape(String text, char quote) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace(String.valueOf(quote), "\\" + quote);
    }
}
