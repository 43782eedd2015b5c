package io.mimeseries.compat.vectors.tdengine;

import com.google.re2j.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The database that a statement chooses: connections that are opened anew have to be told. */
final class UsedDatabase {
    private static final Pattern USE = Pattern.compile("(?i)\\s*use\\s+(?:`([^`]+)`|([A-Za-z_]\\w*))\\s*;?\\s*");

    private UsedDatabase() {}

    /** Null if it chooses none. */
    static @Nullable String of(String sql) {
        var use = USE.matcher(sql);
        if (!use.matches()) {
            return null;
        }
        return use.group(1) == null ? use.group(2).toLowerCase(Locale.ROOT) : use.group(1);
    }
}
