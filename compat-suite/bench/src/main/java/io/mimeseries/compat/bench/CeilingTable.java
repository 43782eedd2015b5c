package io.mimeseries.compat.bench;

import java.util.Locale;

/** Lines of medians beside those of a ceiling. */
public final class CeilingTable {
    private static final int PERCENT = 100;

    private CeilingTable() {}

    public static void head() {
        System.out.println("| median | ceiling | Mimeseries | | target |");
        System.out.println("|---|---:|---:|---:|---:|");
    }

    /** @param least how many percent of the ceiling are wanted */
    public static void rate(String what, double[] ceiling, double[] ours, int least) {
        var most = Medians.of(ceiling);
        var rate = Medians.of(ours);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.0f %% | %d %% |%n",
                what,
                most,
                rate,
                PERCENT * rate / most,
                least);
    }

    /** @param most how many times the ceiling's time is allowed */
    public static void times(String what, double[] ceiling, double[] ours, int most) {
        var least = Medians.of(ceiling);
        var time = Medians.of(ours);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.2f x | %d x |%n", what, least, time, time / least, most);
    }
}
