package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Journal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@MimeseriesTest
@TDengineSeed({
    "CREATE DATABASE power KEEP 36500",
    "USE power",
    "CREATE TABLE meters (ts TIMESTAMP, voltage INT)",
    "INSERT INTO meters VALUES ('2024-01-01 00:00:00', 219)"
})
class TDengineTests {
    @Test
    void seedsAreThere(TDengineServer tdengine) {
        MimeseriesAssertions.assertThat(tdengine)
                .table("power.meters")
                .hasRows(1)
                .hasValue("'2024-01-01 00:00:00'", "voltage", 219L);
    }

    @Test
    void whatATestWritesIsGoneForTheNext(TDengineServer tdengine) {
        tdengine.execute("USE power", "INSERT INTO meters VALUES ('2024-01-01 00:00:01', 220)");
        MimeseriesAssertions.assertThat(tdengine).table("power.meters").hasRows(2);
    }

    @Test
    void nothingIsLeftOfOtherTests(TDengineServer tdengine) {
        MimeseriesAssertions.assertThat(tdengine).table("power.meters").hasRows(1);
        MimeseriesAssertions.assertThat(tdengine).hasNoTable("power.st");
    }

    @Test
    @TDengineSeed("INSERT INTO power.meters VALUES ('2024-01-01 00:00:02', 221)")
    void aTestHasSeedsOfItsOwn(TDengineServer tdengine) {
        var result = tdengine.query("SELECT * FROM power.meters");
        assertThat(result.columns()).containsExactly("ts", "voltage");
        assertThat(result.rows())
                .extracting(row -> row.get(0))
                .containsExactly(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2024-01-01T00:00:02Z"));
    }

    @Test
    void linesNeedNoSchema(TDengineServer tdengine) {
        tdengine.write("power", "st,t1=a c1=3i64 1626006833639000000");
        MimeseriesAssertions.assertThat(tdengine).table("power.st").hasRows(1);
    }

    @Test
    void clientsAreAnswered(TDengineServer tdengine, Journal journal) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(tdengine.url() + "/rest/sql/power"))
                .header("Authorization", "Basic cm9vdDp0YW9zZGF0YQ==")
                .POST(BodyPublishers.ofString("SELECT voltage FROM meters"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.body())
                .isEqualTo("{\"code\":0,\"column_meta\":[[\"voltage\",\"INT\",4]],\"data\":[[219]],\"rows\":1}");
        assertThat(journal.entries()).anyMatch(entry -> entry.detail().equals("SELECT voltage FROM meters"));
    }

    @Test
    void errorsCarryTheServersText(TDengineServer tdengine) {
        assertThatThrownBy(() -> tdengine.query("SELEC 1"))
                .isInstanceOf(QueryException.class)
                .hasMessage("syntax error near \"selec 1\"");
    }

    @Nested
    class InANestedClass {
        @Test
        void theSeedsAreThereToo(TDengineServer tdengine) {
            MimeseriesAssertions.assertThat(tdengine).table("power.meters").hasRows(1);
        }
    }

    @Test
    void aServerStandsWithoutJUnit() {
        try (var tdengine = TDengineServer.builder().version("3.3.6.13").start()) {
            assertThat(tdengine.jdbcUrl()).isEqualTo("jdbc:TAOS-RS://127.0.0.1:" + tdengine.port() + "/");
            assertThat(tdengine.version()).isEqualTo("3.3.6.13");
        }
    }
}
