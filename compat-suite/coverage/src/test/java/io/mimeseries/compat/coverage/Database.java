package io.mimeseries.compat.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mimeseries.grammar.influxql.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An InfluxDB, real or ours, that is asked over HTTP. */
final class Database {
    private static final String LINES = """
            m,host=a,a=b,c=d a=1,b=2,f=1.5,x=3,y=4 1583020800000000000
            m,host=b a=2,b=3,f=2.5,x=4,y=5 1583020860000000000
            b,host=a a=1 1583020800000000000
            c,host=a a=1,d="e" 1583020800000000000
            n,host=a x=1 1583020800000000000
            """;

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;

    Database(String url) {
        this.url = url;
    }

    /** The error of each text, empty where it is answered, when they are run one after the other on an empty server with some points. */
    Map<String, String> errors(List<String> texts) {
        seed();
        var errors = new LinkedHashMap<String, String>();
        texts.forEach(text -> errors.put(text, error(text)));
        return errors;
    }

    private void seed() {
        for (var name : List.of("db", "d")) {
            error("CREATE DATABASE " + name);
            post("/write?db=" + name, LINES, "text/plain");
        }
        error("CREATE RETENTION POLICY rp ON db DURATION INF REPLICATION 1");
        post("/write?db=db&rp=rp", LINES, "text/plain");
    }

    private String error(String text) {
        var form = "db=db&q=" + encode(text) + "&params=" + encode(json(Corpus.PARAMETERS));
        var answer = post("/query", form, "application/x-www-form-urlencoded");
        var errors = answer.findValuesAsText("error");
        return errors.isEmpty() ? "" : errors.get(0);
    }

    private JsonNode post(String path, String body, String type) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString()).body();
            return mapper.readTree(answer.isEmpty() ? "{}" : answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
