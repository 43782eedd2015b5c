package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Statements that Riak TS runs before a test begins: on a class before each of its tests and those of its nested classes, on a method before
 * that one.
 */
@Documented
@Inherited
@Repeatable(RiakTsSeed.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RiakTsSeed {

    /** Statements, each by itself, or {@code classpath:} and the name of a resource that ends in {@code .riakts} and holds one a line. */
    String[] value();

    /** Several seeds, loaded in their order. */
    @Documented
    @Inherited
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        RiakTsSeed[] value();
    }
}
