package io.mimeseries.kitjar;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** What the test kit's jar may bring onto a user's class path. */
class KitJarTests {
    private static final String SERVICES = "META-INF/services/";

    private final Jar kit = new Jar(Jar.named("mimeseries.kit.jar"));

    @Test
    void everyClassIsUnderTheProjectsRoot() {
        assertThat(kit.classes())
                .hasSizeGreaterThan(1000)
                .allSatisfy(name -> assertThat(name).startsWith("io/mimeseries/"));
    }

    @Test
    void servicesNameOnlyRelocatedClassesThatExist() {
        var classes = kit.classes();
        var services =
                kit.entries().stream().filter(name -> name.startsWith(SERVICES)).toList();
        assertThat(services).isNotEmpty().allSatisfy(service -> {
            assertThat(service.substring(SERVICES.length())).startsWith("io.mimeseries.");
            assertThat(kit.text(service).lines())
                    .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                    .map(String::strip)
                    .filteredOn(line -> !line.isEmpty())
                    .isNotEmpty()
                    .allSatisfy(provider -> assertThat(classes).contains(provider.replace('.', '/') + ".class"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/versions/",
                "META-INF/maven/",
                "module-info.class",
                "schema/",
                "org/",
                "com/",
                "picocli/"
            })
    void bringsNothingThatIsNotRelocated(String prefix) {
        assertThat(kit.entries()).noneMatch(name -> name.startsWith(prefix));
    }

    @Test
    void isNoMultiReleaseJarAndHasNoSignatures() {
        assertThat(kit.text("META-INF/MANIFEST.MF")).doesNotContain("Multi-Release");
        assertThat(kit.entries()).noneMatch(name -> name.endsWith(".SF") || name.endsWith(".RSA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/LICENSE", "META-INF/THIRD-PARTY.txt"})
    void carriesTheLicences(String name) {
        assertThat(kit.text(name)).isNotBlank();
    }

    @Test
    void dependsOnNothingButWhatItsUserBrings() throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Jar.named("mimeseries.kit.pom").toFile());
        var scopes = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/dependencies/dependency/scope/text()", pom, XPathConstants.NODESET);
        var dependencies = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/dependencies/dependency", pom, XPathConstants.NODESET);
        assertThat(scopes.getLength()).isEqualTo(dependencies.getLength());
        for (int i = 0; i < scopes.getLength(); i++) {
            assertThat(scopes.item(i).getNodeValue()).isIn("provided", "test");
        }
    }
}
