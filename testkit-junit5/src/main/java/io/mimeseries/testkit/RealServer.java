package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tests of a class run against a real server in place of the emulator. The environment variables {@code MIMESERIES_INFLUXDB_URL},
 * {@code MIMESERIES_IOTDB_URL}, {@code MIMESERIES_RIAK_TS_URL} and {@code MIMESERIES_TDENGINE_URL} say so for all classes, and outrank this; so do
 * JUnit's configuration parameters {@code mimeseries.influxdb.url} and so on, which the environment outranks.
 *
 * <p>A test that asks for what only the emulator has is given up: it is reported as skipped.
 */
@Documented
@Inherited
@Repeatable(RealServer.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RealServer {
    /** The kind of server that is real. */
    Class<? extends TestServer> value();

    /**
     * Where it is: {@code http://user:password@host:8086}, of which all but the host may be left out; {@code container:IMAGE} for one that
     * Testcontainers starts, which has to be on the class path; or {@code emulator}. IoTDB's scheme is {@code iotdb}, that of Riak TS
     * {@code riak}.
     */
    String url();

    /** Several of them. */
    @Documented
    @Inherited
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        RealServer[] value();
    }
}
