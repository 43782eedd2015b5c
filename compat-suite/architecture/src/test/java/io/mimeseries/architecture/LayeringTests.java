package io.mimeseries.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class LayeringTests {
    private static final JavaClasses CLASSES = Code.classes();
    private static final List<String> PRODUCTS = List.of("influxdb", "tdengine", "iotdb", "riakts");

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void theGrammarKnowsNothingAboveIt() {
        check(classes()
                .that()
                .resideInAPackage("io.mimeseries.grammar..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "io.mimeseries.grammar..", "java..", "org.antlr..", "com.google.re2j..", "org.jspecify..")));
    }

    @Test
    void theEngineKnowsNeitherServersNorTestKit() {
        check(noClasses()
                .that(resideInAnyPackage("io.mimeseries..")
                        .and(resideInAPackage("io.mimeseries.server..").negate())
                        .and(resideInAPackage("io.mimeseries.testkit..").negate()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.mimeseries.server..", "io.mimeseries.testkit.."));
    }

    @Test
    void theServersDoNotKnowTheTestKit() {
        check(noClasses()
                .that()
                .resideInAPackage("io.mimeseries.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.mimeseries.testkit.."));
    }

    @Test
    void whatAllDatabasesShareKnowsNoProduct() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "io.mimeseries.column..",
                        "io.mimeseries.engine..",
                        "io.mimeseries.storage..",
                        "io.mimeseries.query..",
                        "io.mimeseries.lineprotocol..",
                        "io.mimeseries.server.http..",
                        "io.mimeseries.server.net..",
                        "io.mimeseries.server.fault..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PRODUCTS.stream()
                        .flatMap(product ->
                                List.of("io.mimeseries." + product + "..", "io.mimeseries.server." + product + "..")
                                        .stream())
                        .toArray(String[]::new)));
    }

    @Test
    void noProductReachesIntoAnother() {
        for (var product : PRODUCTS) {
            var others = PRODUCTS.stream()
                    .filter(other -> !other.equals(product))
                    .flatMap(other ->
                            List.of("io.mimeseries." + other + "..", "io.mimeseries.server." + other + "..").stream())
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAnyPackage("io.mimeseries." + product + "..", "io.mimeseries.server." + product + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others));
        }
    }

    @Test
    void onlyTheServersOpenSockets() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.mimeseries.server..")
                .and()
                // hands on to the user's client what it is to trust
                .doNotHaveFullyQualifiedName("io.mimeseries.testkit.Trust")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.channels..", "javax.net..", "com.sun.net..")
                        .or(Predicates.named(
                                "java.net.Socket",
                                "java.net.ServerSocket",
                                "java.net.DatagramSocket",
                                "java.net.URLConnection",
                                "java.net.http.HttpClient"))));
    }

    @Test
    void packagesHaveNoCycles() {
        // a database's face puts its rooms together, and the rooms speak in the face's records
        check(slices().matching("io.mimeseries.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        Predicates.within(
                                "io.mimeseries.influxdb.InfluxDb",
                                "io.mimeseries.iotdb.IotDb",
                                "io.mimeseries.iotdb.IotDbCalls",
                                "io.mimeseries.iotdb.IotDbSession",
                                "io.mimeseries.riakts.RiakTs",
                                "io.mimeseries.tdengine.TDengine",
                                "io.mimeseries.tdengine.TDengineSession"),
                        alwaysTrue())
                // the base classes of the generated parser throw its exceptions
                .ignoreDependency(Generated.BY_ANTLR, resideInAPackage("io.mimeseries.grammar..")));
    }

    @Test
    void thereIsSomethingToCheck() {
        assertThat(CLASSES.that(alwaysTrue())).hasSizeGreaterThan(100);
    }
}
