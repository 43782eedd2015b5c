package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.DatabaseOption;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.store.DatabaseOptions;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the options of CREATE and ALTER DATABASE; the last of equal ones wins. */
final class DatabaseOptionReader {
    private static final long LEAST_DURATION = Minutes.HOUR;
    private static final long MOST_DURATION = 3650 * Minutes.DAY;
    private static final long LEAST_KEEP = Minutes.DAY;
    private static final long MOST_KEEP = 365_000 * Minutes.DAY;
    private static final int MOST_LEVELS = 3;
    private static final List<String> CACHE_MODELS = List.of("none", "last_row", "last_value", "both");
    private static final List<String> ALGORITHMS = List.of("none", "sm4");
    private static final String DURATION = "DURATION";
    private static final String CACHEMODEL = "CACHEMODEL";

    private final Map<DatabaseOption.Kind, DatabaseOption> given = new EnumMap<>(DatabaseOption.Kind.class);

    DatabaseOptionReader(List<DatabaseOption> options) {
        options.forEach(option -> given.put(option.kind(), option));
    }

    /** Of a new database. */
    DatabaseOptions create() {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (var option : NumberOption.values()) {
            settings.put(option.name(), option.preset());
        }
        settings.put(CACHEMODEL, "none");
        settings.put("ENCRYPT_ALGORITHM", "none");
        settings.put(DURATION, 10 * Minutes.DAY);
        settings.put("SS_KEEPLOCAL", "525600m");
        settings.put("COMPACT_INTERVAL", "0d");
        settings.put("COMPACT_TIME_RANGE", "0d,0d");
        settings.put("COMPACT_TIME_OFFSET", "0h");
        var keep = 3650 * Minutes.DAY;
        return change(new DatabaseOptions(Precision.MILLISECONDS, List.of(keep, keep, keep), settings));
    }

    /** Of a database that has some. */
    DatabaseOptions change(DatabaseOptions before) {
        Map<String, Object> settings = new LinkedHashMap<>(before.settings());
        text(DatabaseOption.Kind.CACHEMODEL, "cacheModel", CACHE_MODELS, settings);
        text(DatabaseOption.Kind.ENCRYPT_ALGORITHM, "encryptAlgorithm", ALGORITHMS, settings);
        duration(settings);
        var precision = precision(before.precision());
        var keep = keep(before.keep());
        for (var option : NumberOption.values()) {
            var literal = literal(option.kind());
            if (literal != null) {
                var value = option.read(literal);
                option.check(value);
                settings.put(option.name(), value);
            }
        }
        texts(settings);
        if ((Long) settings.get(DURATION) > keep.get(0) / 3) {
            throw ErrorCode.INVALID_DATABASE_OPTION.error(
                    "Invalid duration value, should be keep2 >= keep1 >= keep0 >= 3 * duration");
        }
        if ((Long) settings.get(NumberOption.REPLICA.name()) != 1) {
            throw ErrorCode.INVALID_DATABASE_OPTIONS.error();
        }
        return new DatabaseOptions(precision, keep, settings);
    }

    private void texts(Map<String, Object> settings) {
        refuse(DatabaseOption.Kind.RETENTIONS);
        refuse(DatabaseOption.Kind.DNODES);
        for (var kind : List.of(
                DatabaseOption.Kind.SS_KEEPLOCAL,
                DatabaseOption.Kind.COMPACT_INTERVAL,
                DatabaseOption.Kind.COMPACT_TIME_RANGE,
                DatabaseOption.Kind.COMPACT_TIME_OFFSET)) {
            var option = given.get(kind);
            if (option != null) {
                settings.put(
                        kind.name(),
                        String.join(
                                ",", option.values().stream().map(Literal::text).toList()));
            }
        }
    }

    private void refuse(DatabaseOption.Kind kind) {
        if (given.containsKey(kind)) {
            throw new NotEmulatedException("database option " + kind);
        }
    }

    private @Nullable Literal literal(DatabaseOption.Kind kind) {
        var option = given.get(kind);
        return option == null ? null : option.values().get(0);
    }

    private void text(DatabaseOption.Kind kind, String name, List<String> choices, Map<String, Object> settings) {
        var literal = literal(kind);
        if (literal != null) {
            if (!choices.contains(literal.text())) {
                throw ErrorCode.INVALID_DATABASE_OPTION.error("Invalid option " + name + ": " + literal.text());
            }
            settings.put(kind.name(), literal.text());
        }
    }

    private void duration(Map<String, Object> settings) {
        var literal = literal(DatabaseOption.Kind.DURATION);
        if (literal != null) {
            var minutes = Minutes.of(literal, "daysPerFile");
            if (minutes < LEAST_DURATION || minutes > MOST_DURATION) {
                throw ErrorCode.INVALID_DATABASE_OPTION.error("Invalid option daysPerFile: " + minutes
                        + ", valid range: [" + LEAST_DURATION + ", " + MOST_DURATION + "]");
            }
            settings.put(DURATION, minutes);
        }
    }

    private Precision precision(Precision before) {
        var literal = literal(DatabaseOption.Kind.PRECISION);
        if (literal == null) {
            return before;
        }
        for (var precision : Precision.values()) {
            if (precision.text().equals(literal.text())) {
                return precision;
            }
        }
        throw ErrorCode.INVALID_DATABASE_OPTION.error("Invalid option precision: " + literal.text());
    }

    private List<Long> keep(List<Long> before) {
        var option = given.get(DatabaseOption.Kind.KEEP);
        if (option == null) {
            return before;
        }
        var values = option.values();
        if (values.size() > MOST_LEVELS) {
            throw ErrorCode.INVALID_DATABASE_OPTION.error("Invalid number of keep options");
        }
        var levels = new long[MOST_LEVELS];
        for (int level = 0; level < MOST_LEVELS; level++) {
            levels[level] = Minutes.of(values.get(Math.min(level, values.size() - 1)), "keep");
        }
        for (var minutes : levels) {
            if (minutes < LEAST_KEEP || minutes > MOST_KEEP) {
                throw ErrorCode.INVALID_DATABASE_OPTION.error("Invalid option keep: " + levels[0] + ", " + levels[1]
                        + ", " + levels[2] + " valid range: [" + LEAST_KEEP + "m, " + MOST_KEEP + "m]");
            }
        }
        if (levels[0] > levels[1] || levels[1] > levels[2]) {
            throw ErrorCode.INVALID_DATABASE_OPTION.error("Invalid keep value, should be keep0 <= keep1 <= keep2");
        }
        return List.of(levels[0], levels[1], levels[2]);
    }
}
