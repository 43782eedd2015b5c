package io.mimeseries.compat.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.SettableClock;
import io.mimeseries.server.InfluxDbOptions;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.TDengineOptions;
import io.mimeseries.server.control.ControlServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a person with a browser meets it. */
class ConsolePageTests {
    private static final String TAB = "\uE004";
    private static final String ENTER = "\uE007";

    @TempDir
    private static Path folder;

    private static Browser browser;

    private final SettableClock clock = SettableClock.startingAt(Instant.parse("2024-03-01T00:00:00Z"), Clock.system());

    private MimeseriesServer server;
    private ControlServer control;

    @BeforeAll
    static void openBrowser() throws IOException, InterruptedException {
        browser = Browser.start(folder);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        server = MimeseriesServer.start(
                ServerOptions.none()
                        .withInfluxDb(InfluxDbOptions.DEFAULT)
                        .withTDengine(TDengineOptions.DEFAULT)
                        .withClock(clock)
                        .withSeeds(
                                List.of(
                                        new Seed.LineProtocol(
                                                "home",
                                                "room,name=hall celsius=20,note=\"a\" 1000000000\nroom,name=hall celsius=22,note=\"b\" 2000000000"))));
        control = ControlServer.start(server, clock, InetAddress.getLoopbackAddress(), 0);
        browser.open(controlUrl() + "/");
        browser.until("document.getElementById('status').textContent === 'connected'");
        browser.until("document.getElementById('data-series').options.length > 0");
    }

    @AfterEach
    void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.open("about:blank");
        control.close();
        server.close();
    }

    private String controlUrl() {
        var all = control.endpoints();
        return all.get(all.size() - 1).url();
    }

    private void query(String text) throws IOException, InterruptedException {
        var url = server.influxDbEndpoint().url() + "/query?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding());
    }

    @Test
    void endpoints() {
        var listed = browser.text("#endpoints tbody");
        assertThat(listed)
                .contains(server.influxDbEndpoint().url())
                .contains(server.tdengineEndpoint().url())
                .contains(controlUrl());
    }

    @Test
    void aSeriesWithItsPlot() {
        browser.click("#data form button");
        browser.until("document.querySelector('#data svg polyline')");
        assertThat(browser.text("#data-summary")).isEqualTo("2 rows of room,name=hall");
        assertThat(browser.value("document.querySelector('#data svg').getAttribute('aria-label')")
                        .asText())
                .isEqualTo("room,name=hall: celsius, 2 points from 20 to 22");
        assertThat(browser.value("document.querySelectorAll('#data svg circle').length")
                        .asInt())
                .isEqualTo(2);
        assertThat(browser.text("#data-rows thead")).isEqualTo("timecelsiusnote");
        assertThat(browser.text("#data-rows tbody tr")).isEqualTo("1970-01-01T00:00:02Z22b");
    }

    @Test
    void theJournalComesByItselfAndIsFiltered() throws IOException, InterruptedException {
        query("SHOW DATABASES");
        query("SHOW NONSENSE");
        browser.until("document.querySelectorAll('#journal-rows tr').length === 2");
        assertThat(browser.text("#journal-rows tr")).contains("SHOW NONSENSE").contains("error; error parsing query");
        browser.choose("#journal-outcome", "ok");
        assertThat(browser.text("#journal-rows")).contains("SHOW DATABASES").doesNotContain("NONSENSE");
        browser.choose("#journal-outcome", "all");
        browser.fill("#journal-text", "nonsense");
        assertThat(browser.text("#journal-count")).isEqualTo("1 of 2");
        browser.click("#journal-clear");
        browser.until("document.querySelectorAll('#journal-rows tr').length === 0");
        assertThat(server.journal().entries()).isEmpty();
    }

    @Test
    void theClock() {
        browser.fill("#clock-instant", "2025-01-01T00:00:00Z");
        browser.click("#clock-frozen");
        browser.click("#clock-set button");
        browser.until("document.getElementById('clock-now').textContent === '2025-01-01T00:00:00Z stands'");
        browser.fill("#clock-by", "PT90S");
        browser.click("#clock-advance button");
        browser.until("document.getElementById('clock-now').textContent === '2025-01-01T00:01:30Z stands'");
        assertThat(clock.now()).isEqualTo(Instant.parse("2025-01-01T00:01:30Z"));
    }

    @Test
    void whatGoesWrongIsSaid() {
        browser.fill("#clock-by", "soon");
        browser.click("#clock-advance button");
        browser.until("document.getElementById('status').textContent === 'by is no duration such as PT1H: soon'");
        assertThat(browser.value("document.getElementById('status').className").asText())
                .isEqualTo("error");
        // the browser itself tells of the 400
        assertThat(browser.complaints()).singleElement().asString().contains("400");
    }

    @Test
    void faults() throws IOException, InterruptedException {
        browser.until("document.getElementById('faults-rows').textContent === 'none'");
        browser.fill(
                "#faults-rule",
                "{\"database\":\"influxdb\",\"action\":\"error\",\"code\":503,\"message\":\"timeout\"}");
        browser.click("#faults form button");
        browser.until("document.getElementById('faults-rows').textContent.includes('error 503')");
        query("SHOW DATABASES");
        browser.until("document.querySelectorAll('#journal-rows tr').length === 1");
        assertThat(browser.text("#journal-rows tr")).contains("timeout");
        browser.click("#faults-clear");
        browser.until("document.getElementById('faults-rows').textContent === 'none'");
        assertThat(server.faults().all()).isEmpty();
    }

    @Test
    void snapshotsAndReset() throws IOException, InterruptedException {
        query("CREATE DATABASE first");
        browser.click("#snapshot");
        browser.until("document.querySelectorAll('#snapshots li').length === 1");
        query("CREATE DATABASE second");
        browser.click("#snapshots button");
        browser.until("document.getElementById('data-database').textContent.includes('influxdb: first')");
        assertThat(browser.text("#data-database")).doesNotContain("second");
        browser.click("#reset");
        browser.until("!document.getElementById('data-database').textContent.includes('influxdb: first')");
    }

    @Test
    void everythingIsReachedAndDoneByKeyboard() throws IOException, InterruptedException {
        query("CREATE DATABASE more");
        browser.press(TAB);
        assertThat(browser.value("document.activeElement.className").asText()).isEqualTo("skip");
        var reached = new ArrayList<String>();
        for (int i = 0; i < 60 && !reached.contains("reset"); i++) {
            browser.press(TAB);
            reached.add(browser.value("document.activeElement.id").asText());
            assertThat(browser.value("getComputedStyle(document.activeElement).outlineStyle")
                            .asText())
                    .isEqualTo("solid");
        }
        assertThat(reached)
                .containsSubsequence(
                        "data-database", "data-series", "data-column", "data-limit", "journal-database", "journal-text")
                .containsSubsequence("clock-instant", "clock-frozen", "clock-by", "faults-rule", "reset");
        browser.press(ENTER);
        browser.until("document.getElementById('status').textContent === 'reset to the seeds'");
        assertThat(browser.value(
                                "[...document.querySelectorAll('input, select, textarea')].every((e) => e.labels.length === 1)")
                        .asBoolean())
                .isTrue();
    }

    /** WCAG 2 asks for 4.5. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromWhatIsBehindIt(String scheme) throws IOException, InterruptedException {
        query("SHOW NONSENSE");
        browser.until("document.querySelectorAll('#journal-rows tr').length === 1");
        browser.prefer(scheme);
        var contrasts = browser.value("""
                (() => {
                  const rgb = (c) => c.match(/[\\d.]+/g).map(Number);
                  const light = (c) => { const [r, g, b] = rgb(c).map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
                  const behind = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!(rgb(c).length === 4 && rgb(c)[3] === 0)) return c; } };
                  const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                  return [...document.querySelectorAll('body, h2, th, td, a, label, button, input, select, textarea, .error, #status')]
                    .map((e) => [e.tagName + '.' + e.className, ratio(light(getComputedStyle(e).color), light(behind(e)))]);
                })()""");
        assertThat(contrasts).hasSizeGreaterThan(50);
        assertThat(contrasts)
                .allSatisfy(one ->
                        assertThat(one.get(1).asDouble()).as(one.toString()).isGreaterThan(4.5));
        assertThat(browser.value("getComputedStyle(document.body).backgroundColor")
                        .asText())
                .isEqualTo(scheme.equals("light") ? "rgb(255, 255, 255)" : "rgb(20, 24, 29)");
    }

    @Test
    void foreignScriptsDoNotRun() {
        browser.value("(() => { const s = document.createElement('script'); s.textContent = 'window.ran = true';"
                + " document.body.append(s); })()");
        assertThat(browser.value("window.ran === undefined").asBoolean()).isTrue();
        assertThat(browser.complaints()).singleElement().asString().contains("Content Security Policy");
    }
}
