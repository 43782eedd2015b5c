package io.mimeseries.tdengine.catalogue;

import io.mimeseries.storage.SeriesView;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code SHOW TABLE DISTRIBUTED}: how the rows of a table lie. Nothing lies in files here, so all rows are in memory. */
final class DistributionAnswer {
    private static final int BUCKETS = 20;
    private static final int MOST_ROWS = 4096;

    private DistributionAnswer() {}

    static Answer of(Database database, Table table) {
        var views = new ArrayList<SeriesView>();
        for (var child : table instanceof SuperTable ? database.children(table.name()) : List.of(table)) {
            if (child instanceof ChildTable found) {
                views.add(found.rows().view());
            } else if (child instanceof NormalTable found) {
                views.add(found.rows().view());
            }
        }
        var inMemory = views.stream().mapToLong(SeriesView::rows).sum();
        var rows = new SystemRows(SystemColumns.of("_block_dist VARCHAR(142)"));
        rows.add("Total_Blocks=[0] Total_Size=[0.00 KiB] Average_size=[0.00 KiB] Compression_Ratio=[NaN %]");
        rows.add("Block_Rows=[0] MinRows=[0] MaxRows=[0] AvgRows=[0]");
        rows.add("Inmem_Rows=[" + inMemory + "] Stt_Rows=[0]");
        rows.add("Total_Tables=[" + views.size() + "] Total_Filesets=[0] Total_Vgroups=["
                + database.options().settings().get("VGROUPS") + "]");
        rows.add("-".repeat(120));
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            rows.add(String.format(Locale.ROOT, "%04d |", bucket * MOST_ROWS / BUCKETS));
        }
        return rows.answer(Precision.MILLISECONDS);
    }
}
