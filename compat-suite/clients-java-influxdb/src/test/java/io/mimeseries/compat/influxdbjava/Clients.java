package io.mimeseries.compat.influxdbjava;

import io.mimeseries.testkit.InfluxDbServer;
import java.util.List;
import okhttp3.OkHttpClient;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDB.ResponseFormat;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Query;
import org.influxdb.dto.QueryResult;

/** Clients that have a database to work in. */
final class Clients {
    static final String DATABASE = "home";

    private Clients() {}

    static InfluxDB connect(InfluxDbServer server) {
        return connect(server, ResponseFormat.JSON);
    }

    static InfluxDB connect(InfluxDbServer server, ResponseFormat format) {
        var client = InfluxDBFactory.connect(server.url(), "root", "root", new OkHttpClient.Builder(), format);
        client.query(new Query("CREATE DATABASE " + DATABASE));
        return client.setDatabase(DATABASE);
    }

    /** The rows of the only series of the only statement; an error in the answer is thrown. */
    static List<List<Object>> rows(InfluxDB client, String query) {
        return rows(client.query(new Query(query)));
    }

    static List<List<Object>> rows(QueryResult result) {
        if (result.hasError()) {
            throw new IllegalStateException(result.getError());
        }
        var statement = result.getResults().get(0);
        if (statement.hasError()) {
            throw new IllegalStateException(statement.getError());
        }
        return statement.getSeries() == null
                ? List.of()
                : statement.getSeries().get(0).getValues();
    }
}
