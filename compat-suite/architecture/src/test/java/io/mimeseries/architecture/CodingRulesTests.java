package io.mimeseries.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** What no class does, and the few that may, with the reason. */
class CodingRulesTests {
    private static final JavaClasses CLASSES = Code.classes();

    /** The command line's text is written by the user who starts the process. */
    private static final DescribedPredicate<JavaClass> MAY_WRITE_TO_THE_CONSOLE =
            resideInAPackage("io.mimeseries.server.cli..");

    /**
     * JUnit hands parameters and annotated elements to an extension as reflective objects; virtual threads are newer than the JDK that the
     * code is compiled for.
     */
    private static final DescribedPredicate<JavaClass> MAY_REFLECT = Predicates.within(
            "io.mimeseries.testkit.MimeseriesExtension",
            "io.mimeseries.server.net.ConnectionThreads",
            "io.mimeseries.testkit.EarlyParameters",
            "io.mimeseries.testkit.InjectedFields",
            "io.mimeseries.testkit.SeedMethods",
            "io.mimeseries.testkit.Seeds",
            "io.mimeseries.testkit.UnsupportedCheck");

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void onlyTheSystemClockReadsTheTimeOfTheMachine() {
        check(noClasses()
                .that(not(Predicates.named("io.mimeseries.engine.SystemClock")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class));
    }

    @Test
    void textOfUsersMeetsNoBacktrackingRegularExpressions() {
        check(noClasses().should().dependOnClassesThat(resideInAPackage("java.util.regex..")));
        check(noClasses()
                .should()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class));
    }

    @Test
    void staticFieldsAreFinal() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(not(Generated.BY_ANTLR))
                .and(not(nameMatching("\\$.*")))
                .should()
                .beFinal());
    }

    @Test
    void staticFieldsHoldNothingThatChanges() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(not(Generated.BY_ANTLR))
                .should()
                .notHaveRawType(resideInAnyPackage("java.util.concurrent..")
                        .or(Predicates.named(
                                "java.util.ArrayList",
                                "java.util.HashMap",
                                "java.util.LinkedHashMap",
                                "java.util.TreeMap",
                                "java.util.HashSet",
                                "java.lang.StringBuilder",
                                "java.lang.ThreadLocal"))));
    }

    @Test
    void nothingReflects() {
        check(noClasses()
                .that(not(MAY_REFLECT).and(not(Generated.BY_ANTLR)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..")
                        .and(not(Predicates.named("java.lang.reflect.Array")))));
        check(noClasses().should().callMethod(Class.class, "forName", String.class));
    }

    @Test
    void nothingWritesToTheConsole() {
        check(noClasses()
                .that(not(MAY_WRITE_TO_THE_CONSOLE).and(not(Generated.BY_ANTLR)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace"));
    }
}
