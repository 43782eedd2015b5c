package io.mimeseries.server.control;

import io.mimeseries.server.http.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page at the root of the control port. It may run its own script, wear its own style and ask the control API, and nothing else. */
final class ConsolePage {
    private final byte[] page;
    private final String policy;

    private ConsolePage(byte[] page, String policy) {
        this.page = page;
        this.policy = policy;
    }

    static ConsolePage load() {
        try (var in = ConsolePage.class.getResourceAsStream("console.html")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the console page");
            }
            var page = in.readAllBytes();
            var text = new String(page, StandardCharsets.UTF_8);
            var policy = "default-src 'none'; script-src " + hash(text, "script") + "; style-src " + hash(text, "style")
                    + "; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            return new ConsolePage(page, policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a policy names the content of the page's one element of this kind. */
    private static String hash(String page, String element) {
        var start = "<" + element + ">";
        var content = page.substring(page.indexOf(start) + start.length(), page.indexOf("</" + element + ">"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    HttpResponse get() {
        return HttpResponse.of(200)
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Content-Security-Policy", policy)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .body(page);
    }
}
