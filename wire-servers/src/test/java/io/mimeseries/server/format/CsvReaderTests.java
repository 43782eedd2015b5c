package io.mimeseries.server.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTests {
    private static List<List<@Nullable String>> read(String text) {
        var reader = new CsvReader(text);
        var records = new ArrayList<List<@Nullable String>>();
        for (var record = reader.next(); record != null; record = reader.next()) {
            records.add(record);
        }
        return records;
    }

    @Test
    void emptyFieldsAreNullAndQuotedOnesAreNot() {
        assertThat(read("a,,\"\"\r\n\n\"b \"\"x\"\"\n,\",1,2"))
                .containsExactly(Arrays.asList("a", null, ""), List.of("b \"x\"\n,", "1", "2"));
        assertThat(read("")).isEmpty();
        assertThat(read("a,\n")).containsExactly(Arrays.asList("a", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a\"b|parse error on line 1, column 2: bare \" in non-quoted-field",
                "\"a\"b|parse error on line 1, column 4: extraneous or missing \" in quoted-field",
                "\"a|parse error on line 1, column 3: extraneous or missing \" in quoted-field"
            })
    void malformedFieldsAreToldInGosWords(String text, String message) {
        assertThatThrownBy(() -> read(text)).hasMessage(message);
    }

    @Test
    void allRecordsHaveAsManyFieldsAsTheFirst() {
        assertThatThrownBy(() -> read("a,b\nc")).hasMessage("record on line 2: wrong number of fields");
    }
}
