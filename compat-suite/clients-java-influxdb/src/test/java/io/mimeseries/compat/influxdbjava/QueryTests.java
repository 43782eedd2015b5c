package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDB.ResponseFormat;
import org.influxdb.dto.BoundParameterQuery.QueryBuilder;
import org.influxdb.dto.Query;
import org.influxdb.dto.QueryResult;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MimeseriesTest
@Timeout(120)
final class QueryTests {
    private static InfluxDB client(InfluxDbServer server, ResponseFormat format) {
        server.seed(
                Clients.DATABASE,
                "cpu,host=a value=1.5,n=1i 1000000000",
                "cpu,host=b value=2.5,n=2i 2000000000",
                "cpu,host=a value=3.5,n=3i 3000000000",
                "cpu,host=b value=4.5 4000000000",
                "cpu,host=a value=5.5,n=5i 5000000000");
        return Clients.connect(server, format);
    }

    @ParameterizedTest
    @EnumSource
    void severalStatementsAndSeries(ResponseFormat format, InfluxDbServer server) {
        try (var client = client(server, format)) {
            var results = client.query(new Query(
                            "SELECT mean(value) FROM cpu GROUP BY host; SHOW MEASUREMENTS; SELECT value FROM absent"))
                    .getResults();
            assertThat(results).hasSize(3);
            assertThat(results.get(0).getSeries())
                    .extracting(QueryResult.Series::getTags)
                    .containsExactly(Map.of("host", "a"), Map.of("host", "b"));
            assertThat(results.get(0).getSeries())
                    .extracting(series -> series.getValues().get(0).get(1))
                    .containsExactly(3.5, 3.5);
            assertThat(results.get(1).getSeries().get(0).getColumns()).containsExactly("name");
            assertThat(results.get(1).getSeries().get(0).getValues()).containsExactly(List.of("cpu"));
            assertThat(results.get(2).getSeries()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void boundParameters(ResponseFormat format, InfluxDbServer server) {
        try (var client = client(server, format)) {
            var query = QueryBuilder.newQuery("SELECT value FROM cpu WHERE host = $host AND value > $low")
                    .forDatabase(Clients.DATABASE)
                    .bind("host", "a")
                    .bind("low", 2)
                    .create();
            assertThat(Clients.rows(client.query(query, TimeUnit.SECONDS)))
                    .extracting(row -> row.get(1))
                    .containsExactly(3.5, 5.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void timesInTheUnitAskedFor(ResponseFormat format, InfluxDbServer server) {
        try (var client = client(server, format)) {
            var query = new Query("SELECT value, n FROM cpu WHERE value = 4.5");
            var row = Clients.rows(client.query(query, TimeUnit.MILLISECONDS)).get(0);
            assertThat(((Number) row.get(0)).longValue()).isEqualTo(4000);
            assertThat(row.get(2)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void chunks(ResponseFormat format, InfluxDbServer server) throws InterruptedException {
        try (var client = client(server, format)) {
            var chunks = new LinkedBlockingQueue<QueryResult>();
            client.query(new Query("SELECT value FROM cpu"), 2, chunks::add);
            assertThat(chunks.take().getResults().get(0).getSeries().get(0).getValues())
                    .hasSize(2);
            assertThat(chunks.take().getResults().get(0).getSeries().get(0).getValues())
                    .hasSize(2);
            assertThat(chunks.take().getResults().get(0).getSeries().get(0).getValues())
                    .hasSize(1);
            // the client says so in JSON alone
            if (format == ResponseFormat.JSON) {
                assertThat(chunks.take().getError()).isEqualTo("DONE");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersByCallback(ResponseFormat format, InfluxDbServer server) {
        try (var client = client(server, format)) {
            var answer = new CompletableFuture<QueryResult>();
            client.query(new Query("SELECT last(value) FROM cpu"), answer::complete, answer::completeExceptionally);
            assertThat(Clients.rows(answer.join()).get(0).get(1)).isEqualTo(5.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesThatAreQueries(ResponseFormat format, InfluxDbServer server) {
        try (var client = client(server, format)) {
            assertThat(Clients.rows(client, "SELECT sum(value) INTO sums FROM cpu GROUP BY host")
                            .get(0)
                            .get(1))
                    .satisfies(
                            written -> assertThat(((Number) written).intValue()).isEqualTo(2));
            client.query(new Query("DELETE FROM cpu WHERE host = 'a'"));
            assertThat(Clients.rows(client, "SELECT value FROM cpu")).hasSize(2);
            assertThat(Clients.rows(client, "SELECT sum FROM sums WHERE host = 'a'")
                            .get(0)
                            .get(1))
                    .isEqualTo(10.5);
        }
    }
}
