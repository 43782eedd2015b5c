package io.mimeseries.compat.springboot;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.Injected;
import io.mimeseries.testkit.IotDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import io.mimeseries.testkit.RiakTsServer;
import io.mimeseries.testkit.Seed;
import io.mimeseries.testkit.TDengineServer;
import io.mimeseries.testkit.spring.MimeseriesProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An application finds the servers of its test; they live as long as its context, and data goes back to the seeds before each test. */
@SpringBootTest
@DirtiesContext
@MimeseriesTest
@Seed(database = "home", lineProtocol = "room,name=hall temperature=18.5 1000000000")
class SpringBootTests {
    @Injected
    private static InfluxDbServer influxdb;

    @Injected
    private static IotDbServer iotdb;

    @Injected
    private static RiakTsServer riakTs;

    @Injected
    private static TDengineServer tdengine;

    @Autowired
    private Readings readings;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        MimeseriesProperties.of(registry).add(influxdb).add(iotdb).add(riakTs).add(tdengine);
    }

    @Test
    void storesReadings(Journal journal) {
        readings.store("kitchen", 2, 21.5);
        assertThat(influxdb).database("home").measurement("room").hasPoints(2);
        assertThat(journal).writes().toDatabase("home").count(1);
    }

    @Test
    void storesThemAgain(Journal journal) {
        storesReadings(journal);
    }

    @Test
    void allServersAreToldOf(@Autowired Environment environment) {
        assertThat(environment.getProperty("mimeseries.influxdb.url")).isEqualTo(influxdb.url());
        assertThat(environment.getProperty("mimeseries.influxdb.host")).isEqualTo(influxdb.host());
        assertThat(environment.getProperty("mimeseries.influxdb.port", Integer.class))
                .isEqualTo(influxdb.port());
        assertThat(environment.getProperty("mimeseries.iotdb.node-url")).isEqualTo(iotdb.nodeUrl());
        assertThat(environment.getProperty("mimeseries.iotdb.jdbc-url")).isEqualTo(iotdb.jdbcUrl());
        assertThat(environment.getProperty("mimeseries.iotdb.port", Integer.class))
                .isEqualTo(iotdb.port());
        assertThat(environment.getProperty("mimeseries.riak-ts.host")).isEqualTo(riakTs.host());
        assertThat(environment.getProperty("mimeseries.riak-ts.port", Integer.class))
                .isEqualTo(riakTs.port());
        assertThat(environment.getProperty("mimeseries.tdengine.url")).isEqualTo(tdengine.url());
        assertThat(environment.getProperty("mimeseries.tdengine.jdbc-url")).isEqualTo(tdengine.jdbcUrl());
        assertThat(environment.getProperty("mimeseries.tdengine.port", Integer.class))
                .isEqualTo(tdengine.port());
    }
}
