package io.mimeseries.compat.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Builds the binary of a folder of Go sources. */
public final class GoPrograms {
    private static final Duration BUILD = Duration.ofMinutes(4);

    private GoPrograms() {}

    public static Path build(Path sources, Path work) throws Missing, IOException, InterruptedException {
        var binary = work.resolve("programs").toAbsolutePath();
        // not "go build -C", which Debian's Go does not know
        var build = "cd \"$1\" && exec go build -mod=readonly -o \"$2\"";
        Missing.need(work, BUILD, Map.of(), "sh", "-c", build, "sh", sources.toString(), binary.toString());
        return binary;
    }
}
