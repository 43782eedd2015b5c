package io.mimeseries.storage;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the tags in an index without removed series; immutable.
 *
 * @param end the end of the index when these were its names
 */
record TagNames(Set<String> names, int end) {

    /** Adds the names of the series that were added since an earlier look. */
    static TagNames of(SeriesIndex index, @Nullable TagNames before) {
        var names = new HashSet<String>(before == null ? Set.of() : before.names);
        var last = Tags.none();
        for (int ordinal = before == null ? 0 : before.end; ordinal < index.end(); ordinal++) {
            var series = index.at(ordinal);
            if (series != null && !series.key().tags().sharesNames(last)) {
                last = series.key().tags();
                for (int tag = 0; tag < last.size(); tag++) {
                    names.add(last.name(tag));
                }
            }
        }
        return new TagNames(Collections.unmodifiableSet(names), index.end());
    }
}
