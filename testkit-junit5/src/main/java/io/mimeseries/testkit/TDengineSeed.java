package io.mimeseries.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Statements that TDengine runs before a test begins: on a class before each of its tests and those of its nested classes, on a method
 * before that one. Those of one annotation share a session, so that {@code USE} holds for those behind it.
 */
@Documented
@Inherited
@Repeatable(TDengineSeed.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface TDengineSeed {

    /** Statements, each by itself, or {@code classpath:} and the name of a resource that ends in {@code .tdengine} and holds one a line. */
    String[] value();

    /** Several seeds, loaded in their order. */
    @Documented
    @Inherited
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        TDengineSeed[] value();
    }
}
