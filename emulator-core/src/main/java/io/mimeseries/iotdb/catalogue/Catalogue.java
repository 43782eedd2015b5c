package io.mimeseries.iotdb.catalogue;

import io.mimeseries.grammar.iotdb.ast.Attribute;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was created, each by its name.
 *
 * @param functions names in upper case to the names of the real server's classes
 * @param sinks of 1.0
 * @param pipes of 1.0
 */
public record Catalogue(Map<String, String> functions, Map<String, Sink> sinks, Map<String, Pipe> pipes) {
    static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of(), Map.of());

    public Catalogue {
        functions = Collections.unmodifiableMap(new TreeMap<>(functions));
        sinks = Collections.unmodifiableMap(new TreeMap<>(sinks));
        pipes = Collections.unmodifiableMap(new TreeMap<>(pipes));
    }

    /** Where pipes would send to. */
    record Sink(String name, String type, List<Attribute> attributes) {
        Sink {
            attributes = List.copyOf(attributes);
        }
    }

    /** What would be sent. */
    record Pipe(String name, String sink, Instant created) {}

    Catalogue withFunctions(Map<String, String> changed) {
        return new Catalogue(changed, sinks, pipes);
    }

    Catalogue withSinks(Map<String, Sink> changed) {
        return new Catalogue(functions, changed, pipes);
    }

    Catalogue withPipes(Map<String, Pipe> changed) {
        return new Catalogue(functions, sinks, changed);
    }
}
