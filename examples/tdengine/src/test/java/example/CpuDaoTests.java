package example;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;

import io.mimeseries.testkit.MimeseriesTest;
import io.mimeseries.testkit.TDengineSeed;
import io.mimeseries.testkit.TDengineServer;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

@MimeseriesTest
@TDengineSeed({"CREATE DATABASE home KEEP 36500", "CREATE TABLE home.cpu (ts TIMESTAMP, v DOUBLE)"})
class CpuDaoTests {
    @Test
    void storesRows(TDengineServer tdengine) throws Exception {
        try (var connection = DriverManager.getConnection(tdengine.jdbcUrl(), "root", "taosdata");
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO home.cpu VALUES ('2020-01-01 00:00:00', 21.5)");
        }
        assertThat(tdengine).table("home.cpu").hasRows(1).hasValue("'2020-01-01 00:00:00'", "v", 21.5);
    }
}
