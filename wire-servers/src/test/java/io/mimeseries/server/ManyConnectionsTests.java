package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.server.http.RawClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thousand clients that say nothing, or say it slowly, or do not listen. */
@Timeout(120)
class ManyConnectionsTests {
    private static final int EACH = 250;
    /** Both ends of each connection are in this process. */
    private static final int FILES = 4 * EACH * 2 + 500;

    private final List<RawClient> clients = new ArrayList<>();
    private MimeseriesServer server;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(freeFiles() >= FILES, "this process may not open " + FILES + " files");
        server = MimeseriesServer.start(ServerOptions.influxDbAlone()
                .withSeeds(List.of(new Seed.LineProtocol("db", "big v=1 1\n".repeat(10)))));
        write("big", 0, 50_000);
    }

    private static long freeFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount() - unix.getOpenFileDescriptorCount()
                : Long.MAX_VALUE;
    }

    @AfterEach
    void stop() throws IOException {
        for (var client : clients) {
            client.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private RawClient client() throws IOException {
        var endpoint = server.influxDbEndpoint();
        var client = new RawClient(new InetSocketAddress(InetAddress.getLoopbackAddress(), endpoint.port()));
        clients.add(client);
        return client;
    }

    private void write(String measurement, int from, int to) throws IOException {
        var lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append(measurement)
                    .append(" v=")
                    .append(i)
                    .append(' ')
                    .append(i)
                    .append('\n');
        }
        client().send(head(lines.length()) + lines).readUntil("HTTP/1.1 204 No Content\r\n");
    }

    private static String head(int length) {
        return "POST /write?db=db HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private int count(String measurement) {
        var database = new QueryRequest("SELECT count(v) FROM " + measurement, "db");
        var series = server.influxDb().query(database).get(0).series();
        return series.isEmpty() ? 0 : ((Long) series.get(0).columns().get(1).get(0)).intValue();
    }

    @Test
    void othersAreServedAndNothingIsLost() throws IOException {
        var halfHeads = new ArrayList<RawClient>();
        var halfBodies = new ArrayList<RawClient>();
        for (int i = 0; i < EACH; i++) {
            client();
            halfHeads.add(client().send("POST /wri"));
            halfBodies.add(client().send(head(10_000_000) + "slow,c=" + i + " v=1"));
            // asks for much and reads nothing of it
            client().send("GET /query?db=db&q=SELECT+*+FROM+big HTTP/1.1\r\nHost: x\r\n\r\n");
        }
        for (int i = 0; i < 100; i++) {
            write("other", i, i + 1);
        }
        assertThat(count("other")).isEqualTo(100);
        assertThat(count("slow")).isZero();
        for (int i = 0; i < EACH; i++) {
            var line = "late,c=" + i + " v=1 1";
            halfHeads
                    .get(i)
                    .send("te?db=db HTTP/1.1\r\nHost: x\r\nContent-Length: " + line.length() + "\r\n\r\n" + line);
        }
        for (var client : halfHeads) {
            client.readUntil("HTTP/1.1 204 No Content\r\n");
        }
        assertThat(count("late")).isEqualTo(EACH);
        // what was never finished is not there, as on the real server
        for (var client : halfBodies) {
            client.close();
        }
        assertThat(count("slow")).isZero();
        write("other", 100, 101);
        assertThat(count("other")).isEqualTo(101);
    }
}
