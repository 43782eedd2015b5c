package io.mimeseries.server.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves HotSpot's second compiler (C2) out of the process that the command line owns, as {@code -XX:TieredStopAtLevel=1} does at its
 * start: for a server of tests C2 costs more than it ever saves, see {@code docs/performance.md}. The test kit never does this: there the
 * JVM is the user's.
 */
final class SecondCompiler {
    /** {@code -Dmimeseries.c2=true} leaves the compilers as they are. */
    static final String PROPERTY = "mimeseries.c2";

    private static final String LEAVE_OUT = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private SecondCompiler() {}

    /**
     * Does so in a thread of its own, since the way there is JMX, which takes as long to load as the listener; not at all where there is no
     * C2 or the property says so.
     */
    static void leaveOutSoon() {
        if (Boolean.getBoolean(PROPERTY) || !hasSecondCompiler(System.getProperty("java.vm.info", ""))) {
            return;
        }
        var thread = new Thread(SecondCompiler::leaveOut, "mimeseries-compiler");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param vmInfo the system property {@code java.vm.info}; "emulated-client" is what HotSpot says under {@code -XX:TieredStopAtLevel=1} */
    static boolean hasSecondCompiler(String vmInfo) {
        return vmInfo.startsWith("mixed mode") && !vmInfo.contains("emulated-client");
    }

    /** A JVM that has no such command goes on as it is. */
    private static void leaveOut() {
        try {
            var server = ManagementFactory.getPlatformMBeanServer();
            var directives = Files.createTempFile("mimeseries-compiler", ".json");
            try {
                Files.writeString(directives, LEAVE_OUT);
                server.invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesAdd",
                        new Object[] {new String[] {directives.toString()}},
                        new String[] {String[].class.getName()});
            } finally {
                Files.delete(directives);
            }
        } catch (JMException | IOException | RuntimeException e) {
            // the server only takes more CPU then
        }
    }
}
