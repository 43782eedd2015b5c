package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lets a test class ask for {@link InfluxDbServer}, {@link IotDbServer}, {@link RiakTsServer} and {@link TDengineServer}, for
 * {@link Servers}, {@link io.mimeseries.engine.ManualClock}, {@link io.mimeseries.testkit.fault.Faults} and
 * {@link io.mimeseries.engine.Journal} as parameters of its constructor, its test methods and its lifecycle methods, and in fields with
 * {@link Injected}.
 *
 * <p>A server starts when it is first asked for, on a free port of the loopback interface, and closes after the class. Before each
 * test it goes back to the state it had before the first one. Tests that run concurrently within one class get a server each.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MimeseriesExtension.class)
public @interface MimeseriesTest {

    /** How long servers live; nested classes go on with those of the class around them. */
    Lifecycle lifecycle() default Lifecycle.PER_CLASS;
}
