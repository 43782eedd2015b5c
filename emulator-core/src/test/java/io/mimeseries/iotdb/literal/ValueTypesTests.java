package io.mimeseries.iotdb.literal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTypesTests {

    @ParameterizedTest
    @CsvSource({
        "true, BOOLEAN, BOOLEAN",
        "FALSE, BOOLEAN, BOOLEAN",
        "1, FLOAT, DOUBLE",
        "1.5, FLOAT, DOUBLE",
        "NaN, DOUBLE, DOUBLE",
        "abc, TEXT, TEXT"
    })
    void infersTypesOfTexts(String text, DataType first, DataType later) {
        assertThat(ValueTypes.infer(text, IotDbVersion.V1_0_1)).isEqualTo(first);
        assertThat(ValueTypes.infer(text, IotDbVersion.V1_3_2)).isEqualTo(later);
    }
}
