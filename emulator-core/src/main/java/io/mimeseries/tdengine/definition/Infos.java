package io.mimeseries.tdengine.definition;

import io.mimeseries.tdengine.store.TableInfo;

/** Comments and TTLs that change. */
final class Infos {
    private Infos() {}

    static TableInfo changed(TableInfo before, TableOptions options) {
        var changed = options.comment() == null ? before : before.withComment(options.comment());
        return options.ttl() == null ? changed : changed.withTtl(options.ttl());
    }
}
