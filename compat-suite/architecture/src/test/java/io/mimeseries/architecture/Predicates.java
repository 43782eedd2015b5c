package io.mimeseries.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Predicates that ArchUnit lacks. */
final class Predicates {
    private Predicates() {}

    static DescribedPredicate<JavaClass> named(String... names) {
        var set = Set.of(names);
        return DescribedPredicate.describe("is one of " + set, type -> set.contains(type.getName()));
    }

    /** True for a class and all that are nested in it. */
    static DescribedPredicate<JavaClass> within(String... topLevelNames) {
        var set = Set.of(topLevelNames);
        return DescribedPredicate.describe("is within one of " + set, type -> {
            var name = type.getName();
            var dollar = name.indexOf('$');
            return set.contains(dollar < 0 ? name : name.substring(0, dollar));
        });
    }
}
