package io.mimeseries.compat.python;

import io.mimeseries.compat.programs.Influxd;
import io.mimeseries.compat.programs.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The basic tutorial on the day that its points are of: today, its retention policy takes none of them. influxd cannot be told the time,
 * so its answers are recorded with a policy that has no end; nothing that the tutorial prints depends on that.
 */
final class TutorialIn2009 {
    static final String NAME = "tutorial_basic_in_2009";

    private static final Path TUTORIAL = Path.of("programs", "tutorial_basic.py");

    private TutorialIn2009() {}

    static Path file(Server server, Path work) throws IOException {
        return server instanceof Influxd
                ? Files.writeString(
                        work.resolve(NAME + ".py"), Files.readString(TUTORIAL).replace("'3d', 3", "'INF', 3"))
                : TUTORIAL;
    }
}
