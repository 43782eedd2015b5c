package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.SocketException;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.subscription.ConsumerOptions;
import io.mimeseries.tdengine.subscription.OffsetReset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a consumer: members of {@code subscribe} of their own, and those of {@code config} by the names of the client
 * library.
 *
 * @param autoCommit how often the adapter commits, null for never
 * @param ignored what was accepted without effect
 */
record ConsumerSettings(ConsumerOptions options, @Nullable Duration autoCommit, List<String> ignored) {
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("group_id", "group.id"),
            Map.entry("client_id", "client.id"),
            Map.entry("db", "td.connect.db"),
            Map.entry("snapshot_enable", ConsumerSetting.SNAPSHOT.text()),
            Map.entry("enable_batch_meta", ConsumerSetting.BATCH_META.text()),
            Map.entry("session_timeout_ms", "session.timeout.ms"),
            Map.entry("max_poll_interval_ms", "max.poll.interval.ms"),
            Map.entry("msg_consume_rawdata", ConsumerSetting.RAW_DATA.text()),
            Map.entry("with_table_name", "msg.with.table.name"),
            Map.entry("msg_consume_excluded", ConsumerSetting.EXCLUDED.text()),
            Map.entry("auto_commit", "enable.auto.commit"),
            Map.entry("auto_commit_interval_ms", "auto.commit.interval.ms"),
            Map.entry("offset_rest", "auto.offset.reset"));
    private static final List<String> OF_CONNECTION =
            List.of("td.connect.user", "td.connect.pass", "td.connect.ip", "td.connect.port");
    /** Times in answers are numbers; the others are a label, and other adapters that a client could go on to. */
    private static final List<String> WITHOUT_EFFECT = List.of("tz", "app", "list_instances");

    private static final Duration DEFAULT_INTERVAL = Duration.ofSeconds(5);
    private static final Duration DEFAULT_MAX_POLL = Duration.ofMinutes(5);

    static ConsumerSettings of(Arguments arguments) {
        var given = given(arguments);
        var commits = given.containsKey("enable.auto.commit") && GoValues.bool(given.get("enable.auto.commit"));
        var interval = milliseconds(given, "auto.commit.interval.ms", DEFAULT_INTERVAL);
        given.put("enable.auto.commit", "false");
        var ignored = new ArrayList<>(arguments.present(WITHOUT_EFFECT));
        given.forEach((name, value) -> check(name, value, ignored));
        var group = given.getOrDefault("group.id", "");
        if (group.isEmpty()) {
            throw SocketException.of(ErrorCode.INVALID_PARAMETERS.text());
        }
        var options = new ConsumerOptions(
                group,
                given.getOrDefault("client.id", ""),
                arguments.text("user"),
                address(arguments),
                reset(given.getOrDefault("auto.offset.reset", "latest")),
                !"false".equals(given.get("msg.with.table.name")),
                commits,
                interval,
                milliseconds(given, "max.poll.interval.ms", DEFAULT_MAX_POLL));
        return new ConsumerSettings(options, commits ? interval : null, ignored);
    }

    private static String address(Arguments arguments) {
        var said = arguments.text("ip");
        return said.isEmpty() ? "localhost" : said;
    }

    private static Map<String, String> given(Arguments arguments) {
        var given = new LinkedHashMap<String, String>();
        MEMBERS.forEach((member, name) -> {
            if (!arguments.text(member).isEmpty()) {
                given.put(name, arguments.text(member));
            }
        });
        if (!arguments.text("offset_reset").isEmpty()) {
            given.put("auto.offset.reset", arguments.text("offset_reset"));
        }
        arguments.texts("config").forEach((name, value) -> {
            if (!OF_CONNECTION.contains(name)) {
                given.put(name, value);
            }
        });
        return given;
    }

    private static void check(String name, String value, List<String> ignored) {
        var setting = ConsumerSetting.of(name);
        if (setting == null) {
            throw SocketException.of(ErrorCode.INVALID_PARAMETERS.code(), "unknown configuration key: " + name);
        }
        if (!setting.allows(value)) {
            throw SocketException.of(
                    ErrorCode.INVALID_PARAMETERS.code(), "invalid value for key '" + name + "': " + value);
        }
        switch (setting.effect()) {
            case NONE_SO_FAR -> {
                if (setting.isOn(value)) {
                    throw new NotEmulatedException("consumer with " + name + " = " + value);
                }
            }
            case IGNORED -> {
                if (setting.isOn(value)) {
                    ignored.add(name + " " + value);
                }
            }
            case HERE -> {}
        }
    }

    private static Duration milliseconds(Map<String, String> given, String name, Duration preset) {
        var value = given.get(name);
        return value == null ? preset : Duration.ofMillis(GoValues.number(value));
    }

    private static OffsetReset reset(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "earliest" -> OffsetReset.EARLIEST;
            case "none" -> OffsetReset.NONE;
            default -> OffsetReset.LATEST;
        };
    }
}
