package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.StatementContext;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What {@code ALTER LOCAL} sets: settings of the client library, of which there is one for all sessions. Safe for use by many threads. */
public final class LocalVariables {
    private static final String FULL_CREATE_TABLE = "showFullCreateTableColumn";
    private final Map<String, String> values = new ConcurrentHashMap<>();

    public void set(String name, String value) {
        values.put(name.toLowerCase(Locale.ROOT), value);
    }

    public Map<String, String> snapshot() {
        return Map.copyOf(values);
    }

    public void restore(Map<String, String> snapshot) {
        values.clear();
        values.putAll(snapshot);
    }

    /** Whether {@code SHOW CREATE TABLE} tells how columns are compressed. */
    boolean isFullCreateTable() {
        return "1".equals(values.get(FULL_CREATE_TABLE.toLowerCase(Locale.ROOT)));
    }

    /** Names and values as {@code SHOW VARIABLES} lists them: those that mean something here. */
    Map<String, String> shown(StatementContext context) {
        Map<String, String> shown = new TreeMap<>();
        shown.put("charset", "UTF-8");
        shown.put(FULL_CREATE_TABLE, isFullCreateTable() ? "1" : "0");
        shown.put("timezone", context.zone().getId());
        shown.put("version", context.version().number());
        return shown;
    }
}
