package io.mimeseries.iotdb.template;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Located;
import io.mimeseries.iotdb.store.StoreView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where templates are set and where they are active. */
public final class TemplatePaths {
    /** In place of a name: every template. */
    public static final String ANY = "*";

    private TemplatePaths() {}

    /** The paths that a template is set on. */
    public static List<FullPath> set(StoreView view, String name) {
        return find(view, PathPattern.ALL, located -> {
            var template = located.node().template();
            return template != null && (name.equals(ANY) || name.equals(template));
        });
    }

    /** The devices where a template is active. */
    public static List<FullPath> using(StoreView view, PathPattern pattern, String name) {
        return find(view, pattern, located -> {
            var device = located.node().device();
            var template = device == null ? null : device.template();
            return template != null && (name.equals(ANY) || name.equals(template));
        });
    }

    private static List<FullPath> find(StoreView view, PathPattern pattern, Predicate<Located> wanted) {
        var found = new ArrayList<FullPath>();
        view.listingWalk().nodes(pattern, located -> {
            if (wanted.test(located)) {
                found.add(located.path());
            }
        });
        return found;
    }
}
