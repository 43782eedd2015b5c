package io.mimeseries.compat.springboot;

import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Point;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A part of an application that knows only its own configuration. */
@Component
class Readings implements DisposableBean {
    private final InfluxDB client;

    Readings(@Value("${readings.url}") String url, @Value("${readings.database}") String database) {
        client = InfluxDBFactory.connect(url).setDatabase(database);
    }

    void store(String room, long seconds, double temperature) {
        client.write(Point.measurement("room")
                .tag("name", room)
                .addField("temperature", temperature)
                .time(seconds, TimeUnit.SECONDS)
                .build());
    }

    @Override
    public void destroy() {
        client.close();
    }
}
