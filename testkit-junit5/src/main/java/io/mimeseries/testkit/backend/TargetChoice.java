package io.mimeseries.testkit.backend;

import java.util.List;
import java.util.Locale;

/** What stands for one database: the emulator, or a real server. */
public sealed interface TargetChoice {
    String EMULATOR = "emulator";
    String CONTAINER = "container:";

    /** The databases, as settings and reports call them. */
    List<String> DATABASES = List.of("influxdb", "iotdb", "riak-ts", "tdengine");

    /** In this JVM. */
    record Emulator() implements TargetChoice {}

    /** A server that runs already. */
    record External(Address address) implements TargetChoice {}

    /**
     * A server in a container that is started for the tests.
     *
     * @param image such as {@code influxdb:1.8.10}
     */
    record Container(String image) implements TargetChoice {}

    /**
     * Reads {@code emulator}, an address or {@code container:IMAGE}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static TargetChoice parse(String database, String text) {
        if (text.equals(EMULATOR)) {
            return new Emulator();
        }
        if (text.startsWith(CONTAINER)) {
            var image = text.substring(CONTAINER.length());
            if (image.isBlank()) {
                throw new IllegalArgumentException("container: lacks an image");
            }
            return new Container(image);
        }
        return new External(Address.parse(database, text));
    }

    /** Names the choice in the environment, such as {@code MIMESERIES_RIAK_TS_URL}. */
    static String variable(String database) {
        return "MIMESERIES_" + database.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
    }

    /** Names the choice among JUnit's configuration parameters, such as {@code mimeseries.riak-ts.url}. */
    static String parameter(String database) {
        return "mimeseries." + database + ".url";
    }
}
