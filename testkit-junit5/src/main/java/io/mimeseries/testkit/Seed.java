package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Points that are there before a test begins: on a class before each of its tests and those of its nested classes, on a method before
 * that one.
 */
@Documented
@Inherited
@Repeatable(Seed.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Seed {

    /** Line protocol, or {@code classpath:} and the name of a resource that holds it. */
    String lineProtocol();

    /** The database, created if it is not there. May be left out for a resource that begins with {@code # database: NAME}. */
    String database() default "";

    /** Several seeds, loaded in their order. */
    @Documented
    @Inherited
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        Seed[] value();
    }
}
