package io.mimeseries.iotdb.function.builtin;

/** The real server's classes. */
final class ClassNames {
    private static final String PACKAGE = "org.apache.iotdb.commons.udf.builtin.";

    private ClassNames() {}

    static String of(String name) {
        return PACKAGE + "UDTF" + name;
    }

    static String ofText(String name) {
        return PACKAGE + "String.UDTF" + name;
    }
}
