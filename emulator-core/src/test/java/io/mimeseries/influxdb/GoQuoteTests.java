package io.mimeseries.influxdb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoQuoteTests {
    /** The name of a database that influxd 1.6.7 did not find. */
    @Test
    void quotesAsTheRealServerDoes() {
        assertThat(GoQuote.of("a\"b\\ü\n\0\u2028\u00a0😀\u007f"))
                .isEqualTo("\"a\\\"b\\\\ü\\n\\x00\\u2028\\u00a0😀\\x7f\"");
    }

    @Test
    void escapesWhatCannotBePrinted() {
        assertThat(GoQuote.of("\u0007\b\t\u000b\f\r\u001b \u200b\ue000" + Character.toString(0xF0000)))
                .isEqualTo("\"\\a\\b\\t\\v\\f\\r\\x1b \\u200b\\ue000\\U000f0000\"");
    }
}
