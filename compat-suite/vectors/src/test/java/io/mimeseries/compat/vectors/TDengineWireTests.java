package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mimeseries.compat.vectors.tdengine.TDengineWire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The exchanges of {@code tdengine/wire} over WebSocket: blocks that a real server sent, byte for byte; messages and conversations that
 * were read in the sources of taosAdapter and its clients. What does not pass yet stands in {@code not-yet/tdengine-wire.txt}: a listed
 * case that passes breaks the build, and so does one that fails without being listed.
 */
@Timeout(120)
class TDengineWireTests {
    private static final Path NOT_YET = Path.of("..", "not-yet", "tdengine-wire.txt");
    private static final Path KNOWN_DIFFERENCES = Path.of("..", "known-differences", "tdengine-wire.txt");

    @Test
    void whatIsSaidIsWhatTheRealOnesSay() throws IOException {
        var folder = System.getProperty("mimeseries.vectors", "");
        assumeTrue(!folder.isEmpty(), "without -Dmimeseries.vectors=DIR there are no recordings");
        var wire = new TDengineWire(Path.of(folder, "tdengine", "wire"));
        var failing = new TreeMap<String, String>();
        collect("raw_blocks", "recorded", wire.blocks(), failing);
        collect("ws_conversations", "read", wire.conversations(), failing);
        collect("binary_messages", "read", wire.binaryMessages(), failing);
        var different = CaseList.read(KNOWN_DIFFERENCES).ids();
        if (Boolean.getBoolean("mimeseries.vectors.update")) {
            failing.keySet().removeAll(different);
            failing.forEach((id, failure) -> System.out.println(id + ": " + failure));
            CaseList.write(
                    NOT_YET,
                    "Exchanges of TDengine over WebSocket that are not as they should be yet: generated, and only ever shorter.",
                    failing.keySet());
            return;
        }
        var listed = new TreeSet<>(CaseList.read(NOT_YET).ids());
        listed.addAll(different);
        assertThat(failing.keySet()).as("exchanges that fail: %s", failing).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static void collect(String file, String provenance, List<CaseResult> results, Map<String, String> failing) {
        results.stream()
                .filter(result -> !result.passed())
                .forEach(result -> failing.put(result.id(), String.valueOf(result.failure())));
        long passed = results.stream().filter(CaseResult::passed).count();
        // The counts are what the suite is for: they show in the build's output.
        System.out.printf("wire/%-45s %s   %4d/%d%n", file, provenance, passed, results.size());
    }
}
