package io.mimeseries.tdengine.select.explain;

import io.mimeseries.grammar.tdengine.ast.Limit;
import io.mimeseries.grammar.tdengine.ast.Select;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** LIMIT and SLIMIT as the operators of a plan show them. */
record Paging(@Nullable Limit rows, @Nullable Limit partitions) {

    static Paging of(Select select) {
        return new Paging(select.limit(), select.partitionLimit());
    }

    boolean isEmpty() {
        return rows == null && partitions == null;
    }

    /** Whether a scan goes through one partition after the other. */
    boolean byGroup() {
        return partitions != null;
    }

    /** Of the operator that applies them. */
    String text() {
        return text("limit", "offset", rows) + text("slimit", "soffset", partitions);
    }

    private static String text(String name, String offset, @Nullable Limit limit) {
        if (limit == null) {
            return "";
        }
        var skipped = limit.offset() == null
                ? ""
                : " " + offset + "=" + limit.offset().text();
        return " " + name + "=" + limit.count().text() + skipped;
    }

    /** Of what computes partitions for it: as many as are skipped and shown. */
    String ofPart() {
        if (partitions == null) {
            return "";
        }
        return " slimit=" + sum(partitions) + (partitions.offset() == null ? "" : " soffset=0");
    }

    /** Of the scan below it. */
    String ofScan() {
        return rows == null || partitions != null
                ? ""
                : " limit=" + sum(rows) + (rows.offset() == null ? "" : " offset=0");
    }

    private static BigInteger sum(Limit limit) {
        var count = new BigInteger(limit.count().text());
        return limit.offset() == null
                ? count
                : count.add(new BigInteger(limit.offset().text()));
    }
}
