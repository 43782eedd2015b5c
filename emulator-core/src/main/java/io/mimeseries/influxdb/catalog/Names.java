package io.mimeseries.influxdb.catalog;

import java.nio.charset.StandardCharsets;

/** Which names of databases and retention policies the server takes: they become names of folders there. */
final class Names {
    private static final int MAXIMUM_BYTES = 255;

    private Names() {}

    static void check(String name) {
        if (name.isEmpty()
                || name.equals(".")
                || name.equals("..")
                || name.indexOf('/') >= 0
                || name.indexOf('\\') >= 0) {
            throw new CatalogException(CatalogErrors.INVALID_NAME);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
            throw new CatalogException(CatalogErrors.NAME_TOO_LONG);
        }
    }
}
