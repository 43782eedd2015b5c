package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.plan.Paging;
import io.mimeseries.tdengine.select.rows.RowStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * SLIMIT and LIMIT.
 *
 * @param partitions which of them are answered
 * @param within which rows of each: LIMIT counts so with PARTITION BY and without ORDER BY
 * @param overall which rows of all
 */
record Pages(Paging partitions, Paging within, Paging overall) {

    static Pages of(Select select) {
        var partitions = Paging.of(select.partitionLimit());
        var rows = Paging.of(select.limit());
        return !select.partitionBy().isEmpty() && select.orderBy().isEmpty()
                ? new Pages(partitions, rows, Paging.ALL)
                : new Pages(partitions, Paging.ALL, rows);
    }

    /** Whether nobody needs to know which partition a row is of. */
    boolean ignorePartitions() {
        return partitions.isAll() && within.isAll();
    }

    /** The answered rows of those that a partition each gave; empty ones are not counted. */
    RowStream apply(List<RowBatch> results, Projection projection) {
        var filled = results.stream().filter(batch -> batch.size() > 0).toList();
        var streams = IntStream.range(0, filled.size())
                .filter(partitions::contains)
                .mapToObj(index -> within.apply(RowStream.of(List.of(filled.get(index)))));
        return projection.finish(overall).apply(RowStream.concat(streams.iterator()));
    }
}
