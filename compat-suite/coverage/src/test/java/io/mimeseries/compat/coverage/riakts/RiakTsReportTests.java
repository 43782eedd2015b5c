package io.mimeseries.compat.coverage.riakts;

import io.mimeseries.compat.coverage.report.Product;
import io.mimeseries.compat.coverage.report.RecordedCounts;
import io.mimeseries.riakts.RiakTsVersion;
import java.io.IOException;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

/** The page {@code docs/compatibility/riak-ts.md} says what is so. */
class RiakTsReportTests {
    private static final Product PRODUCT = new Product("riak-ts");

    @Test
    void thePageIsUpToDate() throws IOException {
        var counts = new EnumMap<RiakTsVersion, RecordedCounts>(RiakTsVersion.class);
        for (var version : RiakTsVersion.values()) {
            counts.put(version, PRODUCT.recordedCounts(version.text()));
        }
        PRODUCT.checkPage(new RiakTsReport(counts).text(PRODUCT.clients()));
    }

    /** A client in the table is one that a module of the suite pins. */
    @Test
    void theClientsAreThoseOfTheSuite() throws IOException {
        PRODUCT.clients().check();
    }
}
