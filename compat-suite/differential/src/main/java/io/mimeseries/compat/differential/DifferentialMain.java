package io.mimeseries.compat.differential;

import io.mimeseries.compat.differential.server.Influxd;
import java.io.IOException;
import java.util.ArrayList;

/**
 * The long run: {@code FIRST_SEED LAST_SEED QUESTIONS [shrink]}. Prints every difference that is not of a known class, with {@code shrink}
 * in its smallest form, and exits with 1 if there is any.
 */
public final class DifferentialMain {
    private DifferentialMain() {}

    public static void main(String[] arguments) throws IOException {
        var first = Long.parseLong(arguments[0]);
        var last = Long.parseLong(arguments[1]);
        var questions = Integer.parseInt(arguments[2]);
        var shrink = arguments.length > 3 && arguments[3].equals("shrink");
        var program = Influxd.program().orElseThrow(() -> new IOException("no influxd on the PATH"));
        var unknown = 0;
        try (var servers = ComparedServers.start(program)) {
            for (long seed = first; seed <= last; seed++) {
                var found = new ArrayList<Difference>();
                var run = new DifferentialRun(servers.comparison(), seed, found::add);
                run.run(questions);
                for (var difference : found) {
                    var shown = shrink ? new Shrinker(servers.comparison()).shrink(difference) : difference;
                    System.out.println(shown.script());
                }
                unknown += found.size();
                System.out.printf(
                        "seed %d: %d asked, %d answered at random by the real server, %d different, known: %s%n",
                        seed, run.asked(), run.random(), found.size(), run.known());
            }
        }
        System.exit(unknown == 0 ? 0 : 1);
    }
}
