package io.mimeseries.compat.coverage.tdengine;

import io.mimeseries.compat.coverage.report.Product;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page {@code docs/compatibility/tdengine.md} says what is so. */
class TDengineReportTests {
    private static final Product PRODUCT = new Product("tdengine");

    @Test
    void thePageIsUpToDate() throws Exception {
        PRODUCT.checkPage(new TDengineReport(PRODUCT).text(PRODUCT.clients()));
    }

    /** A client in the table is one that a module of the suite pins. */
    @Test
    void theClientsAreThoseOfTheSuite() throws IOException {
        PRODUCT.clients().check();
    }
}
