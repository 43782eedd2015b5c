package io.mimeseries.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.server.shadow.ShadowOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadowOptionTests {
    private static ServeOptions serve(String... arguments) throws UsageException {
        return (ServeOptions) CommandLineParser.parse(List.of(arguments));
    }

    @Test
    void namesTheRealServerAndAFolder() throws UsageException {
        assertThat(serve("--influxdb=0", "--shadow=influxdb=http://db:8186/", "--shadow-dir=out")
                        .influxDb()
                        .shadow())
                .isEqualTo(new ShadowOptions("db", 8186, Path.of("out")));
        assertThat(serve("--shadow", "influxdb=http://db", "--shadow-dir=out")
                        .influxDb()
                        .shadow()
                        .port())
                .isEqualTo(8086);
        assertThat(serve("--influxdb=0").influxDb().shadow()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--shadow=influxdb=http://a:1 | where to keep differences? Add --shadow-dir=DIR",
                "--shadow-dir=out | there is no shadow",
                "--shadow=http://a:1 --shadow-dir=out | write influxdb=http://HOST:PORT",
                "--shadow=influxdb=ftp://a:1 --shadow-dir=out | write influxdb=http://HOST:PORT",
                "--shadow=influxdb=http://a:1/path --shadow-dir=out | write influxdb=http://HOST:PORT",
                "--shadow=influxdb=http://a:1 --shadow=influxdb=http://b:1 --shadow-dir=out | a database has one shadow",
                "--shadow=influxdb=https://a:1 --shadow-dir=out | not emulated by Mimeseries: --shadow of a server that speaks TLS",
                "--shadow=tdengine=http://a:1 --shadow-dir=out | not emulated by Mimeseries: --shadow of tdengine",
                "--shadow=iotdb=a:1 --shadow-dir=out | not emulated by Mimeseries: --shadow of iotdb",
                "--shadow=riak-ts=a:1 --shadow-dir=out | not emulated by Mimeseries: --shadow of riak-ts",
                "--iotdb --shadow=influxdb=http://a:1 --shadow-dir=out | InfluxDB is not served",
                "--influxdb-udp=0 --shadow=influxdb=http://a:1 --shadow-dir=out | not emulated by Mimeseries: --shadow with --influxdb-udp"
            })
    void refusesWhatItCannotDo(String arguments, String reason) {
        assertThatThrownBy(() -> serve(arguments.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(reason);
    }
}
