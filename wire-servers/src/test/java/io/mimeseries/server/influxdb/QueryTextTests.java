package io.mimeseries.server.influxdb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CREATE USER a WITH PASSWORD 's3' | CREATE USER a WITH PASSWORD [REDACTED]",
                "create user a with password 's3 s4' with all privileges; SHOW USERS | create user a with password [REDACTED] with all privileges; SHOW USERS",
                "CREATE USER a WITH PASSWORD'it\\'s3' | CREATE USER a WITH PASSWORD[REDACTED]",
                "CREATE USER a WITH /*x*/ PASSWORD/* y */'s3' | CREATE USER a WITH /*x*/ PASSWORD/* y */[REDACTED]",
                "CREATE USER a WITH PASSWORD \"s3\" | CREATE USER a WITH PASSWORD [REDACTED]",
                "CREATE USER a WITH PASSWORD s3-!'x; SHOW USERS | CREATE USER a WITH PASSWORD [REDACTED]; SHOW USERS",
                "CREATE USER a WITH PASSWORD 's3 | CREATE USER a WITH PASSWORD [REDACTED]",
                "CREATE USER a WITH PASSWORD | CREATE USER a WITH PASSWORD",
                "SET PASSWORD FOR a = 's3' | SET PASSWORD FOR a = [REDACTED]",
                "set password for \"a = 'b'\"='s3' | set password for \"a = 'b'\"=[REDACTED]",
                "SET PASSWORD FOR a='s3';SET PASSWORD FOR b='s4' | SET PASSWORD FOR a=[REDACTED];SET PASSWORD FOR b=[REDACTED]",
                "SET PASSWORD FOR | SET PASSWORD FOR",
                "SELECT password FROM a WHERE \"password\" = 'x' | SELECT password FROM a WHERE \"password\" = 'x'",
                "SELECT 'with password 1' FROM a | SELECT 'with password 1' FROM a",
                "SELECT v FROM cpu | SELECT v FROM cpu"
            })
    void showsNoPassword(String text, String shown) {
        assertThat(QueryText.of(text).shown()).isEqualTo(shown);
    }

    @Test
    void errorsShowNoPasswordEither() {
        var text = QueryText.of("CREATE USER a WITH PASSWORD \"s3\"");
        assertThat(text.redact("error parsing query: found s3, expected string at line 1, char 29"))
                .isEqualTo("error parsing query: found [REDACTED], expected string at line 1, char 29");
    }
}
