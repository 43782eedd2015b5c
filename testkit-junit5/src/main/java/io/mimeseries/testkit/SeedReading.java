package io.mimeseries.testkit;

import io.mimeseries.server.Seed.IotDbStatements;
import io.mimeseries.server.Seed.LineProtocol;
import io.mimeseries.server.Seed.Named;
import io.mimeseries.server.Seed.RiakTsStatements;
import io.mimeseries.server.Seed.Statements;
import io.mimeseries.server.Seed.TDengineLines;
import io.mimeseries.server.Seed.TDengineStatements;
import io.mimeseries.server.SeedException;
import io.mimeseries.server.SeedFile;
import io.mimeseries.tdengine.schemaless.TimestampUnit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What one {@link Seed} annotation says. */
final class SeedReading {
    private final Seed annotation;
    private final Function<String, byte[]> resources;

    private SeedReading(Seed annotation, Function<String, byte[]> resources) {
        this.annotation = annotation;
        this.resources = resources;
    }

    /**
     * The seeds that can be loaded without the test class: a method is none of them.
     *
     * @param resources the content of a resource by its name
     * @throws SeedException if it says nothing, or more than one thing
     */
    static List<io.mimeseries.server.Seed> of(Seed annotation, Function<String, byte[]> resources) {
        var reading = new SeedReading(annotation, resources);
        reading.check();
        if (!annotation.lineProtocol().isEmpty()) {
            return List.of(reading.lines());
        }
        if (annotation.sql().length > 0) {
            return reading.statements();
        }
        return annotation.csv().isEmpty() ? List.of() : List.of(reading.rows());
    }

    private void check() {
        var given = new ArrayList<String>();
        if (!annotation.lineProtocol().isEmpty()) {
            given.add("lineProtocol");
        }
        if (annotation.sql().length > 0) {
            given.add("sql");
        }
        if (!annotation.csv().isEmpty()) {
            given.add("csv");
        }
        if (!annotation.method().isEmpty()) {
            given.add("method");
        }
        if (given.size() != 1) {
            throw new SeedException(
                    "one of lineProtocol, sql, csv and method says what there is, not "
                            + (given.isEmpty() ? "none" : String.join(" and ", given)),
                    null);
        }
    }

    private io.mimeseries.server.Seed lines() {
        var server = annotation.server();
        if (server != InfluxDbServer.class && server != TDengineServer.class) {
            throw new SeedException(
                    "line protocol is for InfluxDbServer and TDengineServer, not " + server.getSimpleName(), null);
        }
        var text = annotation.lineProtocol();
        var database = annotation.database();
        if (!text.startsWith(Seeds.CLASSPATH)) {
            if (database.isEmpty()) {
                throw new SeedException("database is missing", null);
            }
            return lines(database, text.getBytes(StandardCharsets.UTF_8));
        }
        var name = name(text);
        var content = resources.apply(name);
        return database.isEmpty() ? SeedFile.parse(name, content) : new Named(name, lines(database, content));
    }

    private io.mimeseries.server.Seed lines(String database, byte[] lines) {
        return annotation.server() == TDengineServer.class
                ? new TDengineLines(database, TimestampUnit.NANOSECONDS, lines)
                : new LineProtocol(database, "", "", lines);
    }

    private io.mimeseries.server.Seed rows() {
        var text = annotation.csv();
        return text.startsWith(Seeds.CLASSPATH)
                ? SeedFile.parse(name(text), resources.apply(name(text)))
                : ((Named) SeedFile.parse("rows.csv", text.getBytes(StandardCharsets.UTF_8))).seed();
    }

    private static String name(String text) {
        return text.substring(Seeds.CLASSPATH.length());
    }

    /** Statements that follow each other share a session. */
    private List<io.mimeseries.server.Seed> statements() {
        var seeds = new ArrayList<io.mimeseries.server.Seed>();
        var together = new ArrayList<String>();
        for (var text : annotation.sql()) {
            if (text.startsWith(Seeds.CLASSPATH)) {
                seeds.addAll(inOneSession(together));
                together.clear();
                seeds.add(SeedFile.parse(name(text), resources.apply(name(text))));
            } else {
                together.add(text);
            }
        }
        seeds.addAll(inOneSession(together));
        return seeds;
    }

    private List<io.mimeseries.server.Seed> inOneSession(List<String> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        var server = annotation.server();
        if (server == IotDbServer.class) {
            return List.of(new IotDbStatements(statements));
        }
        if (server == RiakTsServer.class) {
            return List.of(new RiakTsStatements(statements));
        }
        return server == TDengineServer.class
                ? List.of(new TDengineStatements(statements))
                : statements.stream()
                        .<io.mimeseries.server.Seed>map(Statements::new)
                        .toList();
    }
}
