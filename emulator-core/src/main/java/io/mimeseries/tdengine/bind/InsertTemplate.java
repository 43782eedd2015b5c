package io.mimeseries.tdengine.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT with question marks for all of its values.
 *
 * @param database null if none is named
 * @param table null where a question mark stands
 * @param using what stands behind USING, null without
 * @param columns null for all
 * @param values how many a row has
 */
record InsertTemplate(
        @Nullable String database,
        @Nullable String table,
        @Nullable Using using,
        @Nullable List<String> columns,
        int values) {

    /**
     * @param database null if none is named
     * @param tagNames null for all
     * @param tags how many question marks TAGS has
     */
    record Using(
            @Nullable String database,
            String superTable,
            @Nullable List<String> tagNames,
            int tags) {}
}
