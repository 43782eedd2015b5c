package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what is not served nothing is loaded: starts are paid for in classes. */
class LoadedClassesTests {
    private static final List<String> OTHERS = List.of(
            "io.undertow.",
            "org.xnio.",
            "org.jboss.",
            "org.apache.",
            "com.fasterxml.",
            "picocli.",
            "io.mimeseries.influxdb.",
            "io.mimeseries.iotdb.",
            "io.mimeseries.grammar.influxql.",
            "io.mimeseries.grammar.iotdb.",
            "io.mimeseries.server.http.",
            "io.mimeseries.server.influxdb.",
            "io.mimeseries.server.iotdb.",
            "io.mimeseries.server.tls.");

    @Test
    void riakTsAloneLoadsNothingOfTheOthers() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RiakTsAlone.class.getName())
                .redirectErrorStream(true)
                .start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        assertThat(lines).anyMatch(line -> line.endsWith("answered with 99"));
        assertThat(lines).anyMatch(line -> line.contains("io.mimeseries.server.riakts.RiakTsService "));
        assertThat(lines.stream().filter(line -> OTHERS.stream().anyMatch(line::contains)))
                .isEmpty();
    }
}
