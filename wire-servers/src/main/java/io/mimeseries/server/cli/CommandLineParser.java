package io.mimeseries.server.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the command line and the configuration file that it names. */
final class CommandLineParser {
    private CommandLineParser() {}

    static Invocation parse(List<String> arguments) throws UsageException {
        if (!arguments.isEmpty() && arguments.get(0).equals(DiffReports.NAME)) {
            return DiffReports.run(arguments.subList(1, arguments.size()));
        }
        var first = new Reader();
        var parsed = first.read(arguments);
        if (parsed.isUsageHelpRequested()) {
            return new Invocation.Message(first.commandLine.getUsageMessage(CommandLine.Help.Ansi.OFF), Main.OK);
        }
        if (parsed.isVersionHelpRequested()) {
            return new Invocation.Message("mimeseries " + version() + System.lineSeparator(), Main.OK);
        }
        var config = first.arguments.config;
        if (config == null) {
            return ServeOptions.of(first.arguments);
        }
        var both = new ArrayList<>(ConfigFile.arguments(config, longNames(parsed)));
        both.addAll(arguments);
        var second = new Reader();
        second.read(both);
        return ServeOptions.of(second.arguments);
    }

    /** As the jar's manifest has it. */
    static String version() {
        var version = CommandLineParser.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private static Set<String> longNames(ParseResult parsed) {
        var names = new HashSet<String>();
        parsed.matchedOptions().forEach(option -> names.add(option.longestName()));
        return names;
    }

    private static final class Reader {
        private final Arguments arguments = new Arguments();
        private final CommandLine commandLine = new CommandLine(arguments);

        Reader() {
            PlannedOptions.addTo(commandLine.getCommandSpec());
        }

        ParseResult read(List<String> words) throws UsageException {
            try {
                var parsed = commandLine.parseArgs(words.toArray(new String[0]));
                PlannedOptions.refuse(parsed);
                return parsed;
            } catch (ParameterException e) {
                throw new UsageException(e.getMessage());
            }
        }
    }
}
