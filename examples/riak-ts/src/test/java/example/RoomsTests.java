package example;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;

import com.basho.riak.client.api.RiakClient;
import com.basho.riak.client.api.commands.timeseries.Store;
import com.basho.riak.client.core.query.timeseries.Cell;
import com.basho.riak.client.core.query.timeseries.Row;
import io.mimeseries.testkit.MimeseriesTest;
import io.mimeseries.testkit.RiakTsSeed;
import io.mimeseries.testkit.RiakTsServer;
import java.util.List;
import org.junit.jupiter.api.Test;

@MimeseriesTest
@RiakTsSeed("CREATE TABLE Rooms (room VARCHAR NOT NULL, time TIMESTAMP NOT NULL, v DOUBLE,"
        + " PRIMARY KEY ((room, QUANTUM(time, 1, 'h')), room, time))")
class RoomsTests {
    @Test
    void storesRows(RiakTsServer riakTs) throws Exception {
        var client = RiakClient.newClient(riakTs.port(), riakTs.host());
        var row = new Row(new Cell("hall"), Cell.newTimestamp(1000), new Cell(21.5));
        client.execute(new Store.Builder("Rooms").withRow(row).build());
        client.shutdown().get();

        assertThat(riakTs).table("Rooms").hasRows(1).hasValue(List.of("hall", 1000), "v", 21.5);
    }
}
