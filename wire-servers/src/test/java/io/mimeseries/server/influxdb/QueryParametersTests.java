package io.mimeseries.server.influxdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTests {

    @Test
    void tellsIntegersFromFloats() {
        assertThat(
                        QueryParameters.parse(
                                "{\"i\":-5,\"f\":1.0,\"s\":\"a\\u00e9\\n\",\"b\":true,\"d\":{\"duration\":\"1m\"},\"n\":{\"integer\":7}} rest"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "i",
                        -5L,
                        "f",
                        1.0,
                        "s",
                        "aé\n",
                        "b",
                        true,
                        "d",
                        Map.of("duration", "1m"),
                        "n",
                        Map.of("integer", BigInteger.valueOf(7))));
    }

    @Test
    void takesNullForNoParameters() {
        assertThat(QueryParameters.parse("null")).isEmpty();
        assertThat(QueryParameters.parse("{\"h\":null}")).containsEntry("h", null);
    }

    /** As InfluxDB 1.6.7 answered. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "not json|error parsing query parameters: invalid character 'o' in literal null (expecting 'u')",
                "{a|error parsing query parameters: invalid character 'a' looking for beginning of object key string",
                "{\"a\":|error parsing query parameters: unexpected EOF",
                "{\"a\" 5}|error parsing query parameters: invalid character '5' after object key",
                "{\"a\":01}|error parsing query parameters: invalid character '1' after object key:value pair",
                "{\"a\":-}|error parsing query parameters: invalid character '}' in numeric literal",
                "{\"a\":\"\\x\"}|error parsing query parameters: invalid character 'x' in string escape code",
                "{\"a\":1,}|error parsing query parameters: invalid character '}' looking for beginning of object key string",
                "{\"a\":[1,2}|error parsing query parameters: invalid character '}' after array element",
                "}|error parsing query parameters: invalid character '}' looking for beginning of value",
                " |error parsing query parameters: EOF",
                "[1]|error parsing query parameters: json: cannot unmarshal array into Go value of type map[string]interface {}",
                "5|error parsing query parameters: json: cannot unmarshal number into Go value of type map[string]interface {}",
                "{\"a\":1e3}|error parsing json value: strconv.ParseInt: parsing \"1e3\": invalid syntax",
                "{\"a\":12345678901234567890}|error parsing json value: strconv.ParseInt: parsing \"12345678901234567890\": value out of range",
                "{\"a\":1.5e999}|error parsing json value: strconv.ParseFloat: parsing \"1.5e999\": value out of range"
            })
    void complainsAsTheRealServer(String json, String text) {
        assertThatThrownBy(() -> QueryParameters.parse(json)).hasMessage(text);
    }

    @Test
    void quotesAControlCharacter() {
        assertThatThrownBy(() -> QueryParameters.parse("{\"a\":\"\n\"}"))
                .hasMessage("error parsing query parameters: invalid character '\\n' in string literal");
    }

    @Test
    void boundsTheNesting() {
        assertThatThrownBy(() -> QueryParameters.parse("[".repeat(100_000))).hasMessageEndingWith("exceeded max depth");
    }
}
