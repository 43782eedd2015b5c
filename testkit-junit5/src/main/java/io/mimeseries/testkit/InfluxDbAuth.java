package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The InfluxDB of a test class lets in only clients that sign in, as the real server does with {@code auth-enabled}. {@link
 * InfluxDbServer#query} and other calls from within the JVM may do everything.
 *
 * <p>A nested class goes on with the server of the class around it, and so with what that class says.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InfluxDbAuth {

    /** An admin who is there from the start; without one, all that a client can do is to create the first. */
    String admin() default "";

    /** The admin's password. */
    String password() default "";

    /** The secret of JSON web tokens; without one they are refused. */
    String jwtSecret() default "";
}
