package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is there before a test begins: on a class before each of its tests and those of its nested classes, on a method before that one. Exactly
 * one of {@link #lineProtocol}, {@link #sql}, {@link #csv} and {@link #method} says what.
 */
@Documented
@Inherited
@Repeatable(Seed.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Seed {

    /** The server of {@link #lineProtocol} and {@link #sql}. */
    Class<? extends TestServer> server() default InfluxDbServer.class;

    /** Line protocol for InfluxDB or TDengine with times in nanoseconds, or {@code classpath:} and the name of a resource that holds it. */
    String lineProtocol() default "";

    /**
     * The database of {@link #lineProtocol}: InfluxDB creates it if it is not there, in TDengine it has to be. May be left out for a resource that
     * begins with {@code # database: NAME} or {@code # tdengine: NAME}.
     */
    String database() default "";

    /**
     * Statements of the server, each by itself, run one after the other in one session; or {@code classpath:} and the name of a resource that ends
     * in {@code .influxql}, {@code .iotdb}, {@code .riakts} or {@code .tdengine}.
     */
    String[] sql() default {};

    /**
     * Rows of comma-separated values, or {@code classpath:} and the name of a resource that ends in {@code .csv}. Lines before them say where they
     * go: {@code # influxdb: home} and {@code # measurement: cpu}, {@code # iotdb: root.home.kitchen}, {@code # riak-ts: Rooms} or
     * {@code # tdengine: power.meters}. Then come the names of the columns, {@code host:tag} for a tag of InfluxDB, {@code n:integer} and
     * {@code id:text} for values that look like something else.
     */
    String csv() default "";

    /**
     * A static method of the test class or one that it extends or stands in, without overloads; its parameters are those of a test. It runs before
     * each test, after all other seeds of the class.
     */
    String method() default "";

    /** Several seeds, loaded in their order. */
    @Documented
    @Inherited
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        Seed[] value();
    }
}
