package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.server.fault.Ending;
import io.mimeseries.testkit.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/faults.md}: all of them are here, and all of them are accepted. */
@MimeseriesTest
class FaultExamplesTests {
    private static final Path DOCUMENT = Path.of("../docs/faults.md");
    private static final Path HERE = Path.of("src/test/java/io/mimeseries/testkit/FaultExamplesTests.java");

    @Test
    void examples(Faults faults) {
        faults.on("influxdb").queries().containing("FROM cpu").delay(Duration.ofMillis(800));
        faults.on("tdengine").seed(7).delayBetween(Duration.ofMillis(10), Duration.ofMillis(90));
        faults.on("iotdb").seed(7).delayNormally(Duration.ofMillis(50), Duration.ofMillis(10));
        faults.on("riak-ts").seed(7).delayLogNormally(Duration.ofMillis(50), 0.4);
        faults.on("influxdb").writes().times(2).fail(503, "timeout");
        faults.on("iotdb").operation("insertTablet").fail(301, "disk is full");
        faults.on("riak-ts").writes().every(3).fail(1020, "overload");
        faults.on("tdengine").containing("insert").fail(0x0B01, "Out of Memory");
        faults.on("influxdb").skip(1).times(1).respond(429);
        faults.on("influxdb").probability(0.1, 42).close();
        faults.on("riak-ts").connections().times(1).reset();
        faults.on("iotdb").queries().halfClose();
        faults.on("tdengine").operation("ws query").stall();
        faults.on("influxdb").writes().inDatabase("home").times(1).dropResponse();
        faults.on("iotdb").writes().dropResponse(Ending.STALL);
        faults.on("influxdb").queries().truncateAfter(100);
        faults.on("tdengine").queries().truncateAfter(20, Ending.RESET);
        faults.on("riak-ts").seed(7).corrupt(4, 1);
        faults.onAny().refuse();
        faults.on("influxdb").operation("UDP").every(2).dropDatagram();
        faults.on("influxdb").operation("UDP").duplicateDatagram();
        faults.on("influxdb").operation("UDP").reorderDatagram();
        assertThat(faults.all()).hasSize(22);
    }

    @Test
    void allOfTheDocumentAreAmongThem() throws IOException {
        var source = withoutBlanks(Files.readString(HERE));
        var examples = Files.readAllLines(DOCUMENT).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("faults.") && line.endsWith(";"))
                .toList();
        assertThat(examples)
                .hasSizeGreaterThan(20)
                .allSatisfy(example -> assertThat(source).contains(withoutBlanks(example)));
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "").replace("\n", "");
    }
}
