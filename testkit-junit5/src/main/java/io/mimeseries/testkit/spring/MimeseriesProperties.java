package io.mimeseries.testkit.spring;

import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.IotDbServer;
import io.mimeseries.testkit.RiakTsServer;
import io.mimeseries.testkit.TDengineServer;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Tells an application where the servers of its test are:
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void servers(DynamicPropertyRegistry registry) {
 *     MimeseriesProperties.of(registry).add(influxdb);
 * }
 * }</pre>
 *
 * <p>Each server has {@code mimeseries.DATABASE.host} and {@code mimeseries.DATABASE.port}, and what its clients take beside them. Values are read
 * when the application asks for them.
 */
public final class MimeseriesProperties {
    private final DynamicPropertyRegistry registry;

    private MimeseriesProperties(DynamicPropertyRegistry registry) {
        this.registry = registry;
    }

    /** Those of an application that is about to start. */
    public static MimeseriesProperties of(DynamicPropertyRegistry registry) {
        return new MimeseriesProperties(registry);
    }

    /** {@code mimeseries.influxdb.url}, {@code .host} and {@code .port}. */
    public MimeseriesProperties add(InfluxDbServer server) {
        registry.add("mimeseries.influxdb.url", server::url);
        registry.add("mimeseries.influxdb.host", server::host);
        registry.add("mimeseries.influxdb.port", server::port);
        return this;
    }

    /** {@code mimeseries.iotdb.node-url}, {@code .jdbc-url}, {@code .host} and {@code .port}. */
    public MimeseriesProperties add(IotDbServer server) {
        registry.add("mimeseries.iotdb.node-url", server::nodeUrl);
        registry.add("mimeseries.iotdb.jdbc-url", server::jdbcUrl);
        registry.add("mimeseries.iotdb.host", server::host);
        registry.add("mimeseries.iotdb.port", server::port);
        return this;
    }

    /** {@code mimeseries.riak-ts.host} and {@code .port}. */
    public MimeseriesProperties add(RiakTsServer server) {
        registry.add("mimeseries.riak-ts.host", server::host);
        registry.add("mimeseries.riak-ts.port", server::port);
        return this;
    }

    /** {@code mimeseries.tdengine.url}, {@code .jdbc-url}, {@code .host} and {@code .port}. */
    public MimeseriesProperties add(TDengineServer server) {
        registry.add("mimeseries.tdengine.url", server::url);
        registry.add("mimeseries.tdengine.jdbc-url", server::jdbcUrl);
        registry.add("mimeseries.tdengine.host", server::host);
        registry.add("mimeseries.tdengine.port", server::port);
        return this;
    }
}
