package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The InfluxDB of a test class speaks HTTPS in place of HTTP, with a certificate made for it; {@link InfluxDbServer#trust()} is for the
 * client. For a certificate of one's own there is {@link InfluxDbServerBuilder#tls(String, String)}.
 *
 * <p>A nested class goes on with the server of the class around it, and so with what that class says.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InfluxDbTls {}
