package io.mimeseries.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.server.Settings;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineParserTests {
    @TempDir
    private Path folder;

    private static ServeOptions serve(String... arguments) throws UsageException {
        return (ServeOptions) CommandLineParser.parse(List.of(arguments));
    }

    @Test
    void servesAllDatabasesOnTheirWellKnownPortsOfTheLoopbackInterface() throws UsageException {
        var options = serve();
        assertThat(options.influxDb().port()).isEqualTo(8086);
        assertThat(options.influxDb().version().text()).isEqualTo("1.6.7");
        assertThat(options.controlPort()).isNull();
        assertThat(options.bind().isLoopbackAddress()).isTrue();
        assertThat(options.clock()).isNull();
        assertThat(options.portsFile()).isNull();
        assertThat(serve("serve")).usingRecursiveComparison().isEqualTo(options);
    }

    @Test
    void takesPortsWithAndWithoutAValue() throws UsageException {
        assertThat(serve("--influxdb").influxDb().port()).isEqualTo(8086);
        assertThat(serve("--influxdb=0").influxDb().port()).isZero();
        assertThat(serve("--influxdb", "9000").influxDb().port()).isEqualTo(9000);
        assertThat(serve("--control").controlPort()).isEqualTo(7086);
        assertThat(serve("--control=0", "--influxdb").controlPort()).isZero();
    }

    @Test
    void servesAllDatabasesUnlessSomeAreNamed() throws UsageException {
        assertThat(serve().iotDb().port()).isEqualTo(6667);
        assertThat(serve().iotDb().version().text()).isEqualTo("1.0.1");
        assertThat(serve().riakTs().port()).isEqualTo(8087);
        assertThat(serve().riakTs().version().text()).isEqualTo("1.5.2");
        assertThat(serve("--riak-ts=0", "--riak-ts-version=1.4.1")
                        .riakTs()
                        .version()
                        .text())
                .isEqualTo("1.4.1");
        assertThat(serve("--riak-ts").iotDb()).isNull();
        assertThat(serve("--iotdb").riakTs()).isNull();
        assertThat(serve("--iotdb").influxDb()).isNull();
        assertThat(serve("--influxdb").iotDb()).isNull();
        assertThat(serve().tdengine().port()).isEqualTo(6041);
        assertThat(serve("--tdengine=0").iotDb()).isNull();
        assertThat(serve("--tdengine", "--tdengine-version=3.3.6.13")
                        .tdengine()
                        .version()
                        .number())
                .isEqualTo("3.3.6.13");
        assertThatThrownBy(() -> serve("--tdengine", "--tdengine-version=2.6"))
                .hasMessageContaining("--tdengine-version");
        assertThat(serve("--influxdb", "--iotdb=0").iotDb().port()).isZero();
    }

    @Test
    void readsTheClock() throws UsageException {
        var start = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(serve("--clock=2020-01-01T00:00:00Z").clock()).isEqualTo(new ClockOption(start, false));
        assertThat(serve("--clock=2020-01-01T00:00:00Z,frozen").clock()).isEqualTo(new ClockOption(start, true));
    }

    @Test
    void readsUdpListenersAndTheirDefaults() throws UsageException {
        assertThat(serve("--influxdb-udp=0:home:week:ms:7:1m1.5s", "--influxdb-udp=8089", "--influxdb-udp=1:::::")
                        .influxDb()
                        .udp())
                .containsExactly(
                        new UdpOptions(0, "home", "week", "ms", 7, Duration.ofMillis(61_500)),
                        new UdpOptions(8089, "udp", "", "n", 5000, Duration.ofSeconds(1)),
                        new UdpOptions(1, "udp", "", "n", 5000, Duration.ofSeconds(1)));
    }

    @Test
    void setsSettingsOfWhichTheLastWins() throws UsageException {
        var settings = serve(
                        "--set=influxdb.max-body-size=5",
                        "--set",
                        "influxdb.max-body-size=7",
                        "--set=influxdb.max-row-limit=9")
                .settings();
        assertThat(settings.number(Settings.INFLUXDB_MAX_BODY_SIZE)).isEqualTo(7);
        assertThat(settings.number(Settings.INFLUXDB_MAX_ROW_LIMIT)).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data-dir=d"})
    void refusesByNameWhatIsNotBuilt(String option) {
        var name = option.contains("=") ? option.substring(0, option.indexOf('=')) : option;
        assertThatThrownBy(() -> serve(option)).hasMessage("not emulated by Mimeseries: " + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--influxdb-version=1.7.0 | known are 1.6.7, 1.8.10",
                "--set=influxdb.nosuch=1 | unknown setting influxdb.nosuch; known are influxdb.auth-enabled, ",
                "--set=influxdb.max-body-size=many | a number, 0 or above",
                "--set=influxdb.max-row-limit=-1 | a number, 0 or above",
                "--set=influxdb.auth-enabled=yes | influxdb.auth-enabled is true or false, not yes",
                "--set=influxdb.max-body-size | KEY=VALUE",
                "--influxdb=65536 | 0 to 65535",
                "--control=-1 | 0 to 65535",
                "--influxdb=many | not an int",
                "--iotdb-version=1.2.0 | known are 1.0.1, 1.3.2",
                "--riak-ts-version=1.5.0 | known are 1.4.1, 1.5.2",
                "--influxdb --riak-ts-version=1.4.1 | --riak-ts-version: Riak TS is not served; add --riak-ts",
                "--iotdb --influxdb-auth | --influxdb-auth: InfluxDB is not served; add --influxdb",
                "--influxdb --iotdb-version=1.0.1 | --iotdb-version: IoTDB is not served; add --iotdb",
                "--clock=yesterday | not an instant",
                "--clock=,frozen | not an instant",
                "--seed=nosuch.lp | no such file",
                "--bind=256.1.1.1 | not an address",
                "--influxdb-udp=many | a port is a number, not 'many'",
                "--influxdb-udp=0:db:rp:days | unknown precision days",
                "--influxdb-udp=0:db:rp:s:many | the batch size is a number",
                "--influxdb-udp=0:db:rp:s:-1 | cannot be negative",
                "--influxdb-udp=0:db:rp:s:1:1day | not a duration",
                "--influxdb-udp=0:db:rp:s:1:1s:x | write PORT[:DB",
                "--tls-cert=a.pem | needs --tls-key",
                "--tls-key=a.pem | needs --tls-cert",
                "--tls-cert=a.pem --tls-key=b.pem | --tls-cert=a.pem: cannot be read",
                "--tls-cert=pom.xml --tls-key=b.pem | --tls-key=b.pem: cannot be read",
                "--tls-cert=pom.xml --tls-key=pom.xml | no certificate in PEM form",
                "--nosuch | Unknown option",
                "start | unknown command",
                "--config=nosuch.properties | cannot be read"
            })
    void explainsUsageErrors(String option, String part) {
        assertThatThrownBy(() -> serve(option.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(part);
    }

    @Test
    void refusesAnOptionGivenTwice() {
        assertThatThrownBy(() -> serve("--influxdb=1", "--influxdb=2")).isInstanceOf(UsageException.class);
    }

    @Test
    void takesFromTheConfigurationWhatTheCommandLineLeavesOpen() throws UsageException, IOException {
        var seeds = List.of(Files.createFile(folder.resolve("a.lp")), Files.createFile(folder.resolve("b.lp")));
        var file = configuration(
                "influxdb=1",
                "control=",
                "seed.1=" + seeds.get(0),
                "seed.2=" + seeds.get(1),
                "set.influxdb.max-body-size=5");
        var options = serve("--config=" + file, "--influxdb=2");
        assertThat(options.influxDb().port()).isEqualTo(2);
        assertThat(options.controlPort()).isEqualTo(7086);
        assertThat(options.seeds()).isEqualTo(seeds);
        assertThat(options.settings().number(Settings.INFLUXDB_MAX_BODY_SIZE)).isEqualTo(5);
        var overridden = serve("--set=influxdb.max-body-size=6", "--config=" + file);
        assertThat(overridden.settings().number(Settings.INFLUXDB_MAX_BODY_SIZE))
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nosuch=1 | Unknown option",
                "data-dir=d | not emulated by Mimeseries: --data-dir",
                "config=other | cannot name another",
                "set.nosuch=1 | unknown setting nosuch"
            })
    void treatsTheConfigurationAsStrictlyAsTheCommandLine(String line, String part) throws IOException {
        var file = configuration(line);
        assertThatThrownBy(() -> serve("--config=" + file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(part);
    }

    @Test
    void refusesAKeyThatIsThereTwice() throws IOException {
        var file = configuration("influxdb=1", "influxdb=2");
        assertThatThrownBy(() -> serve("--config=" + file)).hasMessageContaining("influxdb is there twice");
    }

    @ParameterizedTest
    @CsvSource({"--help, Usage: mimeseries", "--version, mimeseries "})
    void printsHelpAndVersion(String option, String part) throws UsageException {
        var message = (Invocation.Message) CommandLineParser.parse(List.of(option));
        assertThat(message.text()).startsWith(part);
    }

    private Path configuration(String... lines) throws IOException {
        return Files.write(folder.resolve("test.properties"), List.of(lines));
    }
}
