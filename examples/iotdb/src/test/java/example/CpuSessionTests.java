package example;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;

import io.mimeseries.testkit.IotDbSeed;
import io.mimeseries.testkit.IotDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import java.util.List;
import org.apache.iotdb.session.Session;
import org.apache.tsfile.enums.TSDataType;
import org.junit.jupiter.api.Test;

@MimeseriesTest
@IotDbSeed("INSERT INTO root.home.cpu(time, v) VALUES (1, 21.5)")
class CpuSessionTests {
    @Test
    void storesPoints(IotDbServer iotdb) throws Exception {
        var session = new Session(iotdb.host(), iotdb.port(), "root", "root");
        session.open();
        session.insertRecord("root.home.cpu", 2, List.of("v"), List.of(TSDataType.FLOAT), 22.5f);
        session.close();

        assertThat(iotdb).timeseries("root.home.cpu.v").hasPoints(2).hasLastValue(22.5f);
    }
}
