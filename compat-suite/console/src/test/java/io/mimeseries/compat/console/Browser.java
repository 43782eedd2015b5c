package io.mimeseries.compat.console;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Chromium without a window, driven by the WebDriver protocol. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STARTED = "was started successfully on port ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Browser(Process driver, int port, Path profile) throws IOException, InterruptedException {
        this.driver = driver;
        var arguments = List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--window-size=1200,2400",
                "--user-data-dir=" + profile);
        var nodes = JsonNodeFactory.instance;
        var wanted = nodes.objectNode();
        var always = wanted.putObject("capabilities").putObject("alwaysMatch");
        always.put("browserName", "chrome").putObject("goog:loggingPrefs").put("browser", "ALL");
        var list = always.putObject("goog:chromeOptions").putArray("args");
        arguments.forEach(list::add);
        var base = "http://127.0.0.1:" + port + "/session";
        session = base + "/" + send("POST", base, wanted).get("sessionId").asText();
    }

    /** Aborts the test where there is none, and fails it where the environment variable {@code CI} says that nothing may be missing. */
    static Browser start(Path folder) throws IOException, InterruptedException {
        Process driver;
        try {
            driver = new ProcessBuilder("chromedriver", "--port=0", "--log-level=SEVERE")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            var reason = "no browser to look with (Debian: chromium, chromium-driver): " + e.getMessage();
            return System.getenv("CI") == null ? abort(reason) : fail(reason);
        }
        try {
            return new Browser(driver, port(driver), Files.createDirectories(folder.resolve("profile")));
        } catch (IOException | RuntimeException e) {
            driver.destroyForcibly();
            throw e;
        }
    }

    private static int port(Process driver) throws IOException {
        var out = new BufferedReader(driver.inputReader(StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf(STARTED);
            if (at >= 0) {
                return Integer.parseInt(
                        line.substring(at + STARTED.length()).replace(".", "").strip());
            }
        }
        throw new IOException("chromedriver ended at once");
    }

    void open(String url) {
        post("/url", JsonNodeFactory.instance.objectNode().put("url", url));
    }

    /** The value of an expression of JavaScript. */
    JsonNode value(String expression) {
        return script("/execute/sync", "return (" + expression + ");");
    }

    String text(String selector) {
        return value("document.querySelector('" + selector + "').textContent").asText();
    }

    /** Waits until an expression of JavaScript is true. */
    void until(String expression) {
        script(
                "/execute/async",
                "const done = arguments[0]; const look = () => (" + expression
                        + ") ? done(true) : setTimeout(look, 20); look();");
    }

    void click(String selector) {
        post("/element/" + find(selector) + "/click", JsonNodeFactory.instance.objectNode());
    }

    /** Replaces what a field holds. */
    void fill(String selector, String text) {
        var element = "/element/" + find(selector);
        post(element + "/clear", JsonNodeFactory.instance.objectNode());
        post(element + "/value", JsonNodeFactory.instance.objectNode().put("text", text));
    }

    void choose(String selector, String label) {
        value("(() => { const s = document.querySelector('" + selector + "');"
                + "s.value = [...s.options].find((o) => o.textContent === '" + label + "').value;"
                + "s.dispatchEvent(new Event('change')); s.dispatchEvent(new Event('input')); })()");
    }

    /** Presses keys where the focus is. */
    void press(String... keys) {
        var nodes = JsonNodeFactory.instance;
        var body = nodes.objectNode();
        var source = body.putArray("actions").addObject().put("type", "key").put("id", "keyboard");
        var actions = source.putArray("actions");
        for (var key : keys) {
            actions.addObject().put("type", "keyDown").put("value", key);
            actions.addObject().put("type", "keyUp").put("value", key);
        }
        post("/actions", body);
    }

    /** @param scheme {@code light} or {@code dark} */
    void prefer(String scheme) {
        var body = JsonNodeFactory.instance.objectNode().put("cmd", "Emulation.setEmulatedMedia");
        body.putObject("params")
                .putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        post("/goog/cdp/execute", body);
    }

    /** What the browser complained about since the last call. */
    List<String> complaints() {
        var entries = post("/se/log", JsonNodeFactory.instance.objectNode().put("type", "browser"));
        return entries.findValuesAsText("message");
    }

    private String find(String selector) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("using", "css selector")
                .put("value", selector);
        return post("/element", body).elements().next().asText();
    }

    private JsonNode script(String path, String text) {
        var body = JsonNodeFactory.instance.objectNode().put("script", text);
        body.putArray("args");
        return post(path, body);
    }

    private JsonNode post(String path, JsonNode body) {
        try {
            return send("POST", session + path, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode send(String method, String url, JsonNode body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .method(method, BodyPublishers.ofString(body.toString()))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(url + " " + body + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).get("value");
    }

    @Override
    public void close() {
        try {
            send("DELETE", session, JsonNodeFactory.instance.objectNode());
        } catch (IOException e) {
            // it is ended below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        driver.destroy();
        try {
            if (!driver.waitFor(10, TimeUnit.SECONDS)) {
                driver.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
