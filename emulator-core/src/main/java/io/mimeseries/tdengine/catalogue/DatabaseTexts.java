package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.store.Database;
import java.util.List;

/** Databases as {@code SHOW CREATE DATABASE} writes them. */
final class DatabaseTexts {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final List<String> BEFORE_KEEP =
            List.of("DURATION", "WAL_FSYNC_PERIOD", "MAXROWS", "MINROWS", "STT_TRIGGER");
    private static final List<String> BEHIND_KEEP = List.of("PAGES", "PAGESIZE");
    private static final List<String> BEHIND_PRECISION = List.of(
            "REPLICA",
            "WAL_LEVEL",
            "VGROUPS",
            "SINGLE_STABLE",
            "TABLE_PREFIX",
            "TABLE_SUFFIX",
            "TSDB_PAGESIZE",
            "WAL_RETENTION_PERIOD",
            "WAL_RETENTION_SIZE",
            "KEEP_TIME_OFFSET");

    private DatabaseTexts() {}

    static String minutes(long minutes) {
        if (minutes % DAY == 0) {
            return minutes / DAY + "d";
        }
        return minutes % HOUR == 0 ? minutes / HOUR + "h" : minutes + "m";
    }

    static String keep(List<Long> keep) {
        return String.join(",", keep.stream().map(DatabaseTexts::minutes).toList());
    }

    static String create(Database database) {
        var settings = database.options().settings();
        var text = new StringBuilder("CREATE DATABASE `" + database.name() + "`");
        text.append(" BUFFER ").append(settings.get("BUFFER"));
        text.append(" CACHESIZE ").append(settings.get("CACHESIZE"));
        text.append(" CACHEMODEL '").append(settings.get("CACHEMODEL")).append('\'');
        text.append(" COMP ").append(settings.get("COMP"));
        for (var name : BEFORE_KEEP) {
            var value = settings.get(name);
            text.append(' ').append(name).append(' ');
            text.append(name.equals("DURATION") ? minutes((Long) value) : value);
        }
        text.append(" KEEP ").append(keep(database.options().keep()));
        BEHIND_KEEP.forEach(name -> text.append(' ').append(name).append(' ').append(settings.get(name)));
        text.append(" PRECISION '").append(database.precision().text()).append('\'');
        BEHIND_PRECISION.forEach(
                name -> text.append(' ').append(name).append(' ').append(settings.get(name)));
        text.append(" ENCRYPT_ALGORITHM '")
                .append(settings.get("ENCRYPT_ALGORITHM"))
                .append('\'');
        for (var name : List.of(
                "SS_CHUNKPAGES",
                "SS_KEEPLOCAL",
                "SS_COMPACT",
                "COMPACT_INTERVAL",
                "COMPACT_TIME_RANGE",
                "COMPACT_TIME_OFFSET")) {
            text.append(' ').append(name).append(' ').append(settings.get(name));
        }
        return text.toString();
    }
}
