package io.mimeseries.server.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A report on disk, to which several processes and modules of one build add their tests. */
public final class ReportFile {
    /** A file lock keeps other processes out, not other threads. */
    private static final Object LOCK = new Object();

    private ReportFile() {}

    /**
     * Adds tests to a report, which is made if it is not there; a test that is there already is replaced.
     *
     * @throws IllegalArgumentException if the file holds something else
     */
    public static void add(Path file, List<TestRecord> tests) throws IOException {
        synchronized (LOCK) {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                // until the channel is closed
                channel.lock();
                var all = merged(read(channel), tests);
                channel.truncate(0);
                channel.position(0);
                var bytes = ByteBuffer.wrap(new TestReport(all).text().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // the file is locked: it does not become shorter
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static List<TestRecord> merged(String before, List<TestRecord> tests) {
        var names = new HashSet<String>();
        tests.forEach(test -> names.add(test.test()));
        var all = new ArrayList<TestRecord>();
        if (!before.isEmpty()) {
            TestReport.parse(before).tests().stream()
                    .filter(test -> !names.contains(test.test()))
                    .forEach(all::add);
        }
        all.addAll(tests);
        return all;
    }
}
