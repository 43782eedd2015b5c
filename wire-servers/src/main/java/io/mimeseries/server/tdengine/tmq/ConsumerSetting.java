package io.mimeseries.server.tdengine.tmq;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be configured of a consumer, by the names of the client library. */
enum ConsumerSetting {
    GROUP("group.id", Effect.HERE, Values.TEXT, 1, 192),
    CLIENT("client.id", Effect.HERE, Values.TEXT, 0, 255),
    DATABASE("td.connect.db", Effect.HERE, Values.TEXT, 0, 64),
    AUTO_COMMIT("enable.auto.commit", Effect.HERE, Values.FLAG, 0, 0),
    AUTO_COMMIT_INTERVAL("auto.commit.interval.ms", Effect.HERE, Values.NUMBER, 0, Integer.MAX_VALUE),
    /** The next two are between the real adapter and the real server: here consumers are members as long as their connection is there. */
    SESSION_TIMEOUT("session.timeout.ms", Effect.IGNORED, Values.NUMBER, 6_000, 1_800_000),
    HEARTBEAT("heartbeat.interval.ms", Effect.IGNORED, Values.NUMBER, 1_000, 1_800_000),
    MAX_POLL_INTERVAL("max.poll.interval.ms", Effect.HERE, Values.NUMBER, 1_000, Integer.MAX_VALUE),
    OFFSET_RESET("auto.offset.reset", Effect.HERE, Values.RESET, 0, 0),
    TABLE_NAME("msg.with.table.name", Effect.HERE, Values.FLAG, 0, 0),
    /** The log has all that there is. */
    SNAPSHOT("experimental.snapshot.enable", Effect.IGNORED, Values.FLAG, 0, 0),
    BATCH_META("msg.enable.batchmeta", Effect.IGNORED, Values.NUMBER, 0, 1),
    EXCLUDED("msg.consume.excluded", Effect.IGNORED, Values.NUMBER, 0, 1),
    FETCH_MAX_WAIT("fetch.max.wait.ms", Effect.IGNORED, Values.NUMBER, 1, Integer.MAX_VALUE),
    MIN_POLL_ROWS("min.poll.rows", Effect.IGNORED, Values.NUMBER, 1, Integer.MAX_VALUE),
    RAW_DATA("msg.consume.rawdata", Effect.NONE_SO_FAR, Values.NUMBER, 0, 1),
    REPLAY("enable.replay", Effect.NONE_SO_FAR, Values.FLAG, 0, 0);

    private static final List<String> RESETS = List.of("none", "earliest", "latest");
    private final String text;
    private final Effect effect;
    private final Values values;
    private final long least;
    private final long most;

    /**
     * @param least the smallest number, or the length of the shortest text
     * @param most the greatest number, or the length of the longest text
     */
    ConsumerSetting(String text, Effect effect, Values values, long least, long most) {
        this.text = text;
        this.effect = effect;
        this.values = values;
        this.least = least;
        this.most = most;
    }

    /** What becomes of a setting. */
    enum Effect {
        HERE,
        /** Accepted, checked, and named in the journal. */
        IGNORED,
        NONE_SO_FAR
    }

    static @Nullable ConsumerSetting of(String name) {
        for (var setting : values()) {
            if (setting.text.equals(name)) {
                return setting;
            }
        }
        return null;
    }

    String text() {
        return text;
    }

    Effect effect() {
        return effect;
    }

    boolean allows(String value) {
        return switch (values) {
            case TEXT -> value.length() >= least && value.length() <= most;
            case NUMBER -> allowsNumber(value);
            case FLAG -> value.equals("true") || value.equals("false");
            case RESET -> RESETS.contains(value.toLowerCase(Locale.ROOT));
        };
    }

    private boolean allowsNumber(String value) {
        try {
            var number = Long.parseLong(value);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether a value asks for something. */
    boolean isOn(String value) {
        return !value.equals("false") && !value.equals("0");
    }

    /** Which values are allowed. */
    private enum Values {
        TEXT,
        NUMBER,
        FLAG,
        RESET
    }
}
