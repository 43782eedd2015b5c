package io.mimeseries.compat.influxdbjava.programs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** All programs of influxdb-java by their names. */
public final class JavaPrograms {
    private static final Map<String, Program> PROGRAMS = Map.of(
            "batching", Batching::run,
            "builders", Builders::run,
            "chunks", Chunks::run,
            "connection", Connection::run,
            "datagrams_with_udp", Datagrams::run,
            "errors", Errors::run,
            "mapping", Mapping::run,
            "querying", Querying::run,
            "users_with_auth", Users::run,
            "writing", Writing::run);

    /** What the client logs of a lost batch; held here, or the level would be forgotten. */
    private static final Logger CLIENT = Logger.getLogger("org.influxdb");

    private JavaPrograms() {}

    private interface Program {
        void run(Target target, Printer out) throws Exception;
    }

    public static List<String> names() {
        return List.copyOf(new TreeMap<>(PROGRAMS).keySet());
    }

    /** Runs one and gives what it printed, and how it ended if it did not end well. */
    public static String run(String name, Target target) {
        CLIENT.setLevel(Level.OFF);
        var out = new Printer();
        var program = PROGRAMS.get(name);
        if (program == null) {
            throw new IllegalArgumentException("no program " + name);
        }
        try {
            program.run(target, out);
        } catch (Exception e) {
            out.line("ended by " + Printer.error(e));
        }
        return out.printed();
    }
}
