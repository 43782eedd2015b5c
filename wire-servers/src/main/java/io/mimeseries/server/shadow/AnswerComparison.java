package io.mimeseries.server.shadow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether the emulator answered as the real server did, by the rules by which recorded answers are compared. */
final class AnswerComparison {
    private static final Set<String> LEFT_OUT = Set.of(
            "date",
            "request-id",
            "x-request-id",
            "content-length",
            "transfer-encoding",
            "connection",
            "x-influxdb-version");

    private static final String MESSAGE_PACK_MAPS = "order of MessagePack's maps";

    private final JsonComparison json;

    AnswerComparison(ArrivalTimes arrival) {
        json = new JsonComparison(arrival);
    }

    Verdict compare(Message real, Message emulator) {
        if (real.status() != emulator.status()) {
            return Verdict.different("status " + real.status() + ", the emulator's is " + emulator.status());
        }
        var expected = headers(real);
        var got = headers(emulator);
        return expected.equals(got)
                ? bodies(real, emulator)
                : Verdict.different("headers " + expected + ", the emulator's are " + got);
    }

    private static Map<String, String> headers(Message answer) {
        var counting = new TreeMap<String, String>();
        for (var header : answer.headers()) {
            var name = header.name().toLowerCase(Locale.ROOT);
            if (!LEFT_OUT.contains(name)) {
                counting.put(name, Objects.requireNonNull(answer.header(name)));
            }
        }
        counting.computeIfPresent("allow", (name, methods) -> sorted(methods));
        counting.replaceAll((name, value) -> Texts.withoutShards(value));
        return counting;
    }

    private static String sorted(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).sorted().collect(Collectors.joining(","));
    }

    private Verdict bodies(Message real, Message emulator) {
        if (Arrays.equals(real.content(), emulator.content())) {
            return Verdict.SAME;
        }
        if (real.headerSays("Content-Type", "msgpack")) {
            return haveTheSameBytes(real.content(), emulator.content())
                    ? Verdict.known(MESSAGE_PACK_MAPS)
                    : Verdict.different("other bytes of MessagePack");
        }
        var expected = JsonReader.documents(real.text());
        var got = JsonReader.documents(emulator.text());
        if (expected.isPresent() && got.isPresent()) {
            return json.compare("", expected.get(), got.get());
        }
        return Texts.withoutShards(real.text()).equals(Texts.withoutShards(emulator.text()))
                ? Verdict.SAME
                : Verdict.different("text " + Texts.shortened(real.text()) + ", the emulator's is "
                        + Texts.shortened(emulator.text()));
    }

    /** The real server writes the tags of a series in an order that it draws anew each time. */
    private static boolean haveTheSameBytes(byte[] one, byte[] other) {
        var sorted = one.clone();
        var others = other.clone();
        Arrays.sort(sorted);
        Arrays.sort(others);
        return Arrays.equals(sorted, others);
    }
}
