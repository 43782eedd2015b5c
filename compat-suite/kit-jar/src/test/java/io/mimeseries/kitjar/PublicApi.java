package io.mimeseries.kitjar;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;

/** What programs can refer to in a jar, as javap tells it: without loading a class, so that what is optional may be missing. */
final class PublicApi {
    private static final String IMPLEMENTS = " implements ";

    private PublicApi() {}

    /**
     * One line for each class and each of its members that is public or protected.
     *
     * @param isOfUsers which entries of the jar to look at
     */
    static SortedSet<String> of(Jar jar, Predicate<String> isOfUsers) {
        var arguments = new ArrayList<>(List.of("-protected", "-cp", jar.file().toString()));
        jar.classes().stream()
                .filter(isOfUsers)
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .forEach(arguments::add);
        var out = new StringWriter();
        int exit = ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(new String[0]));
        if (exit != 0) {
            throw new IllegalStateException(String.format(Locale.ROOT, "javap ended with %d: %s", exit, out));
        }
        return lines(out.toString());
    }

    private static SortedSet<String> lines(String told) {
        var api = new TreeSet<String>();
        var type = "";
        for (var line : told.lines().toList()) {
            boolean isOpen = line.strip().startsWith("public ") || line.strip().startsWith("protected ");
            if (line.endsWith("{")) {
                var header = line.substring(0, line.length() - 1).strip();
                type = isOpen ? name(header) : "";
                if (isOpen) {
                    int interfaces = header.indexOf(IMPLEMENTS);
                    api.add(interfaces < 0 ? header : header.substring(0, interfaces));
                    if (interfaces >= 0) {
                        api.addAll(implemented(type, header.substring(interfaces + IMPLEMENTS.length())));
                    }
                }
            } else if (isOpen && !type.isEmpty()) {
                api.add(type + ": " + line.strip());
            }
        }
        return api;
    }

    /** A line for each, since a class may come to implement more. */
    private static List<String> implemented(String type, String list) {
        var lines = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            char next = i == list.length() ? ',' : list.charAt(i);
            depth += next == '<' ? 1 : next == '>' ? -1 : 0;
            if (next == ',' && depth == 0) {
                lines.add(type + IMPLEMENTS + list.substring(from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    /** What stands behind the word for its kind. */
    private static String name(String header) {
        var words = List.of(header.split(" ", -1));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("class") || words.get(i).equals("interface")) {
                return words.get(i + 1).split("<", 2)[0];
            }
        }
        throw new IllegalStateException("no class: " + header);
    }
}
