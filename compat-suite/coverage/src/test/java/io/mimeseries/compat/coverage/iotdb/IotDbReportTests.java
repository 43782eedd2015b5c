package io.mimeseries.compat.coverage.iotdb;

import io.mimeseries.compat.coverage.report.Product;
import io.mimeseries.compat.coverage.report.RecordedCounts;
import io.mimeseries.iotdb.IotDbVersion;
import java.io.IOException;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

/** The page {@code docs/compatibility/iotdb.md} says what is so. */
class IotDbReportTests {
    private static final Product PRODUCT = new Product("iotdb");

    @Test
    void thePageIsUpToDate() throws Exception {
        var counts = new EnumMap<IotDbVersion, RecordedCounts>(IotDbVersion.class);
        for (var version : IotDbVersion.values()) {
            counts.put(version, PRODUCT.recordedCounts(version.text()));
        }
        PRODUCT.checkPage(new IotDbReport(counts).text(PRODUCT.clients()));
    }

    /** A client in the table is one that a module of the suite pins. */
    @Test
    void theClientsAreThoseOfTheSuite() throws IOException {
        PRODUCT.clients().check();
    }
}
