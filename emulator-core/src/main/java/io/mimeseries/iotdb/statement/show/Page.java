package io.mimeseries.iotdb.statement.show;

import io.mimeseries.grammar.iotdb.ast.Pagination;
import java.util.List;

/** LIMIT and OFFSET. */
final class Page {
    private Page() {}

    static <T> List<T> of(List<T> all, Pagination pagination) {
        var from = (int) Math.min(all.size(), pagination.offset());
        var limit = pagination.limit() == 0 ? all.size() : pagination.limit();
        return all.subList(from, (int) Math.min(all.size(), from + Math.min(limit, all.size())));
    }
}
