package io.mimeseries.compat.vectors.riakts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What kind of statement a text is, by its first words. */
public final class StatementNames {
    private static final List<String> NAMES = List.of(
            "SELECT", "EXPLAIN", "DESCRIBE", "SHOW TABLES", "SHOW CREATE TABLE", "INSERT", "DELETE", "CREATE TABLE");

    private StatementNames() {}

    /** Empty for what is none. */
    public static String of(String sql) {
        var words = new ArrayList<String>();
        new SqlWords(sql).all().stream().limit(3).forEach(word -> words.add(word.toUpperCase(Locale.ROOT)));
        var start = String.join(" ", words);
        return NAMES.stream()
                .filter(name -> start.equals(name) || start.startsWith(name + " "))
                .findFirst()
                .orElse("");
    }
}
