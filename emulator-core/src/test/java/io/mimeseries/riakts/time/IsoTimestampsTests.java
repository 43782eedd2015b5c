package io.mimeseries.riakts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as the server's library for ISO 8601 reads them. */
class IsoTimestampsTests {

    @ParameterizedTest
    @CsvSource({
        "2016, 2016-01-01T00:00:00Z, 2016-12-31T23:59:59.999Z",
        "2016-08, 2016-08-01T00:00:00Z, 2016-08-31T23:59:59.999Z",
        "2016-12, 2016-12-01T00:00:00Z, 2016-12-31T23:59:59.999Z",
        "2016-11, 2016-11-01T00:00:00Z, 2017-11-30T23:59:59.999Z",
        "20160802, 2016-08-02T00:00:00Z, 2016-08-02T23:59:59.999Z",
        "2016-215, 2016-08-02T00:00:00Z, 2016-08-02T23:59:59.999Z",
        "2016215T10, 2016-08-02T10:00:00Z, 2016-08-02T10:59:59.999Z",
        "2016-08-02 10:19, 2016-08-02T10:19:00Z, 2016-08-02T10:19:59.999Z",
        "20160802T101500Z, 2016-08-02T10:15:00Z, 2016-08-02T10:15:00Z",
        "2016-08-02T10:15:00.5, 2016-08-02T10:15:00.500Z, 2016-08-02T10:15:00.500Z",
        "'2016-08-02T10:15:00,25+02:00', 2016-08-02T08:15:00.250Z, 2016-08-02T08:15:00.250Z",
        "2016-08-02T10.5, 2016-08-02T10:30:00Z, 2016-08-02T10:30:00Z",
        "2016-08-02 10:19.99, 2016-08-02T10:19:59.400Z, 2016-08-02T10:19:59.400Z",
        "2016-08-02 24:00, 2016-08-03T00:00:00Z, 2016-08-03T00:00:59.999Z",
        "2016-08-02 10:15:60, 2016-08-02T10:16:00Z, 2016-08-02T10:16:00Z",
        "2016-08-02T05:15:00-0500, 2016-08-02T10:15:00Z, 2016-08-02T10:15:00Z",
    })
    void areReadWithTheirEnds(String text, String start, String end) throws InvalidTimeException {
        assertThat(Instant.ofEpochMilli(IsoTimestamps.start(text))).isEqualTo(start);
        assertThat(Instant.ofEpochMilli(IsoTimestamps.end(text))).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "20160",
                "2016-13",
                "2016-02-30",
                "2016-08-02 25:00",
                "2016-08-02 10:60",
                "2016-08-02T",
                "2016-8-2",
                "2016-08-02 10:15:00+16:00",
                "2016-366T00:00:00 x"
            })
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> IsoTimestamps.start(text)).hasMessage("Invalid date/time string");
    }

    @ParameterizedTest
    @CsvSource({"10:15, missing_date", "T10, missing_date", "201608, missing_date", "2016-W31, week_dates_unsupported"})
    void whatIsReadButMeansNoMomentIsRefusedOtherwise(String text, String reason) {
        assertThatThrownBy(() -> IsoTimestamps.start(text)).hasMessage(reason);
    }
}
