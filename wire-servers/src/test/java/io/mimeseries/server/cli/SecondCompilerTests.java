package io.mimeseries.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondCompilerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mixed mode, sharing                  | true",
                "mixed mode                           | true",
                "mixed mode, emulated-client, sharing | false",
                "interpreted mode, sharing            | false",
                "''                                   | false"
            })
    void isThereInMixedModeUnlessTheFirstCompilerWasAskedForAlone(String vmInfo, boolean expected) {
        assertThat(SecondCompiler.hasSecondCompiler(vmInfo)).isEqualTo(expected);
    }
}
