package io.mimeseries.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Classes that a tool wrote: they are not ours to shape. */
final class Generated {
    /** Lexers, parsers and visitors have packages of their own. */
    static final DescribedPredicate<JavaClass> BY_ANTLR = resideInAPackage("io.mimeseries.grammar..antlr..");

    private Generated() {}
}
