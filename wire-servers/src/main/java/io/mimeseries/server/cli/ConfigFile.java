package io.mimeseries.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file: Java properties in UTF-8 whose keys are the long option names without dashes.
 *
 * <p>An empty value is an option without a value ({@code influxdb=}). A repeatable option is repeated with a suffix, read in the
 * order of the keys ({@code seed.1=a.lp}, {@code seed.2=b.lp}); a setting is {@code set.KEY=VALUE}.
 */
final class ConfigFile {
    private static final Set<String> REPEATABLE = Set.of("seed", "influxdb-udp", "shadow");
    private static final String SETTING = "set.";

    private ConfigFile() {}

    /** The file's options as command-line arguments; an option that the command line has as well is left out. */
    static List<String> arguments(Path file, Set<String> onCommandLine) throws UsageException {
        var arguments = new ArrayList<String>();
        for (var entry : read(file).entrySet()) {
            var key = entry.getKey();
            var value = entry.getValue();
            if (key.startsWith(SETTING)) {
                arguments.add("--set=" + key.substring(SETTING.length()) + "=" + value);
                continue;
            }
            var option = "--" + withoutSuffix(key);
            if ("--config".equals(option)) {
                throw new UsageException("--config=" + file + ": a configuration file cannot name another");
            }
            if (!onCommandLine.contains(option)) {
                arguments.add(value.isEmpty() ? option : option + "=" + value);
            }
        }
        return arguments;
    }

    private static String withoutSuffix(String key) {
        var dot = key.indexOf('.');
        return dot > 0 && REPEATABLE.contains(key.substring(0, dot)) ? key.substring(0, dot) : key;
    }

    private static SortedMap<String, String> read(Path file) throws UsageException {
        var properties = new StrictProperties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("--config=" + file + ": cannot be read: " + e.getMessage());
        }
        if (properties.repeated != null) {
            throw new UsageException("--config=" + file + ": " + properties.repeated + " is there twice");
        }
        var sorted = new TreeMap<String, String>();
        properties.forEach((key, value) -> sorted.put((String) key, ((String) value).strip()));
        return sorted;
    }

    /** Remembers a key that comes twice, where {@link Properties} lets the last one win in silence. */
    private static final class StrictProperties extends Properties {
        private static final long serialVersionUID = 1L;

        @Nullable
        String repeated;

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            var before = super.put(key, value);
            if (before != null) {
                repeated = key.toString();
            }
            return before;
        }
    }
}
