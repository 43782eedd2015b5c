package io.mimeseries.compat.influxdbjava.programs;

import okhttp3.OkHttpClient;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDB.ResponseFormat;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Query;

/**
 * The server that a program talks to.
 *
 * @param udpPort 0 if it has no UDP listener
 */
public record Target(String url, int udpPort) {
    static final String DATABASE = "home";

    InfluxDB connect() {
        return InfluxDBFactory.connect(url);
    }

    InfluxDB connect(String user, String password) {
        return InfluxDBFactory.connect(url, user, password);
    }

    /** A client that works in a database of its own. */
    InfluxDB home(ResponseFormat format) {
        var client = InfluxDBFactory.connect(url, "root", "root", new OkHttpClient.Builder(), format);
        client.query(new Query("CREATE DATABASE " + DATABASE));
        return client.setDatabase(DATABASE);
    }

    InfluxDB home() {
        return home(ResponseFormat.JSON);
    }
}
