package io.mimeseries.server.fault;

import java.time.Duration;
import java.util.SplittableRandom;

/** How long a request waits. What it draws is the same for the same seed on every machine. */
public sealed interface Latency {

    Duration draw(SplittableRandom random);

    /** As the journal shows it. */
    String text();

    /** Always the same. */
    record Fixed(Duration delay) implements Latency {
        public Fixed {
            positive(delay, "delay");
        }

        @Override
        public Duration draw(SplittableRandom random) {
            return delay;
        }

        @Override
        public String text() {
            return delay.toString();
        }
    }

    /** Every time from {@code min} to {@code max} as likely as every other. */
    record Uniform(Duration min, Duration max) implements Latency {
        public Uniform {
            positive(min, "min");
            if (max.compareTo(min) < 0) {
                throw new IllegalArgumentException("max is less than min: " + max + " < " + min);
            }
        }

        @Override
        public Duration draw(SplittableRandom random) {
            long width = max.minus(min).toNanos();
            return width == 0 ? min : min.plusNanos(random.nextLong(width + 1));
        }

        @Override
        public String text() {
            return "uniform " + min + " to " + max;
        }
    }

    /** The normal distribution; what would be less than nothing is nothing. */
    record Normal(Duration mean, Duration deviation) implements Latency {
        public Normal {
            positive(mean, "mean");
            positive(deviation, "deviation");
        }

        @Override
        public Duration draw(SplittableRandom random) {
            return nanoseconds(mean.toNanos() + gaussian(random) * deviation.toNanos());
        }

        @Override
        public String text() {
            return "normal " + mean + " ± " + deviation;
        }
    }

    /**
     * The log-normal distribution, which has the long tail that networks have.
     *
     * @param median half of the delays are shorter
     * @param sigma the deviation of the logarithm, such as 0.4
     */
    record LogNormal(Duration median, double sigma) implements Latency {
        public LogNormal {
            positive(median, "median");
            if (!(sigma >= 0 && sigma <= 10)) {
                throw new IllegalArgumentException("sigma is a number from 0 to 10, not " + sigma);
            }
        }

        @Override
        public Duration draw(SplittableRandom random) {
            return nanoseconds(median.toNanos() * StrictMath.exp(gaussian(random) * sigma));
        }

        @Override
        public String text() {
            return "log-normal " + median + ", sigma " + sigma;
        }
    }

    /** A day. */
    double LONGEST_NANOS = 86_400e9;

    private static void positive(Duration duration, String name) {
        if (duration.isNegative() || duration.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(name + " is from nothing to a day, not " + duration);
        }
    }

    private static Duration nanoseconds(double nanoseconds) {
        return Duration.ofNanos((long) Math.max(0, Math.min(nanoseconds, LONGEST_NANOS)));
    }

    /** Box and Muller's way, as the JDK's own may change from version to version. */
    private static double gaussian(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }
}
