package io.mimeseries.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTextTests {
    /** Spelled by influxd 1.6.7's own {@code /metrics}, or by Go's strconv. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "501747, 501747",
        "1446693, 1.446693e+06",
        "1000000, 1e+06",
        "0.05, 0.05",
        "9.0285e-05, 9.0285e-05",
        "0.0001, 0.0001",
        "-2500000, -2.5e+06",
        "1795275396.91, 1.79527539691e+09",
        "1.8446744073709552e19, 1.8446744073709552e+19"
    })
    void spellsNumbersAsGo(double value, String spelling) {
        assertThat(MetricsText.number(value)).isEqualTo(spelling);
    }
}
