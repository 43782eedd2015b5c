package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The InfluxDB of a test class takes points by UDP, too, on a free port: {@link InfluxDbServer#udpPort()}. Repeated, it has several
 * listeners, in the order of the annotations. All that is not said is as the real server has it by default.
 *
 * <p>A nested class goes on with the server of the class around it; where that has not been started yet, its listeners come before
 * those of the nested class.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InfluxDbUdp.Listeners.class)
public @interface InfluxDbUdp {

    /** The database, made with the first points and not again after a DROP DATABASE. */
    String database() default "udp";

    /** A retention policy other than the database's default. Points for one that does not exist are lost, as on the real server. */
    String retentionPolicy() default "";

    /** The unit of the timestamps: {@code n u ms s m h}. */
    String precision() default "n";

    /** The number of points that are written together. */
    int batchSize() default 5000;

    /** How long points wait for a full batch at most, by the server's clock or the machine's, such as {@code 100ms} or {@code 1m30s}. */
    String batchTimeout() default "1s";

    /** Several listeners; the compiler writes it where {@link InfluxDbUdp} is repeated. */
    @Documented
    @Inherited
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Listeners {
        InfluxDbUdp[] value();
    }
}
