package io.mimeseries.compat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.influxdb.ResultSeries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Damaged line protocol. */
class LineProtocolFuzzTests {
    private static final List<String> MORSELS = List.of(
            " ",
            "  ",
            "\n",
            "\r\n",
            "\0",
            "\t",
            "\"",
            "\\",
            "\\\\",
            "\\ ",
            "\\,",
            "\\=",
            "\\\"",
            ",",
            ",,",
            "=",
            "==",
            "#",
            "#x\n",
            "i",
            "t",
            "F",
            "nan",
            "NaN",
            "Inf",
            "1e400",
            "-0",
            "1.",
            ".5",
            "0x1",
            "9223372036854775807",
            "9223372036854775807i",
            "9223372036854775808i",
            "-9223372036854775808i",
            "9223372036854775806",
            "-9223372036854775806",
            "1i",
            "\"a\"",
            "\"a\nb\"",
            "\"\\\"\"",
            "time",
            ",time=x",
            "time=1",
            ",a=b",
            ",a=",
            " v=1",
            "v=",
            ",v=1i",
            "é",
            "日本",
            "\uD83D\uDE00",
            "\uFFFD");

    @Test
    void everyBodyIsWrittenOrRefusedInTheServersWords() throws IOException {
        var fuzz = new Fuzz();
        var bodies = RecordedTexts.read().bodies();
        try (var target = new Target()) {
            for (long seed : Fuzz.seeds()) {
                var damage = new Damage(seed, bodies, MORSELS);
                for (int i = 0; i < Fuzz.inputs(); i++) {
                    target.clear();
                    write(target, seed, damage.next(), fuzz);
                }
            }
        }
        assertThat(fuzz.findings()).isEmpty();
    }

    private static void write(Target target, long seed, String body, Fuzz fuzz) {
        try {
            var error = target.write(body);
            if (!error.isEmpty() && Words.areInternal(error, body)) {
                fuzz.found(seed, error, body);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fuzz.found(seed, e.toString(), body);
        }
    }

    /** SELECT … INTO renders points as lines and scans them; names that lines cannot carry are refused. */
    @Test
    void copiedPointsAreTheSame() throws IOException {
        var fuzz = new Fuzz();
        var bodies = RecordedTexts.read().bodies();
        try (var target = new Target()) {
            for (long seed : Fuzz.seeds()) {
                var damage = new Damage(seed, bodies, MORSELS);
                for (int i = 0; i < Fuzz.inputs() / 5; i++) {
                    target.clear();
                    var body = damage.next();
                    target.write(body);
                    checkCopy(target, seed, body, fuzz);
                }
            }
        }
        assertThat(fuzz.findings()).isEmpty();
    }

    private static void checkCopy(Target target, long seed, String body, Fuzz fuzz) {
        try {
            var original = series(target, "SELECT * FROM /.*/ GROUP BY *");
            target.results("CREATE RETENTION POLICY copy ON db0 DURATION INF REPLICATION 1");
            var errors = target.query("SELECT * INTO db0.copy.:MEASUREMENT FROM /.*/ GROUP BY *");
            var copied = series(target, "SELECT * FROM copy./.*/ GROUP BY *");
            boolean isRefused = errors.stream().anyMatch(error -> error.startsWith("not emulated by Mimeseries: INTO"));
            if (!isRefused && !copied.equals(original)) {
                fuzz.found(seed, errors + "\n  original " + original + "\n  copied   " + copied, body);
            }
        } catch (RuntimeException | StackOverflowError e) {
            fuzz.found(seed, e.toString(), body);
        }
    }

    private static List<String> series(Target target, String text) {
        var all = new ArrayList<String>();
        for (var result : target.results(text)) {
            if (result.error() != null) {
                all.add(result.error());
            }
            result.series().forEach(series -> all.add(text(series)));
        }
        return all;
    }

    private static String text(ResultSeries series) {
        var columns = new TreeMap<String, List<Object>>();
        for (int column = 0; column < series.columnNames().size(); column++) {
            var values = new ArrayList<Object>();
            for (int row = 0; row < series.rows(); row++) {
                values.add(String.valueOf(series.columns().get(column).get(row)));
            }
            columns.put(series.columnNames().get(column), values);
        }
        return series.name() + series.tags() + columns;
    }
}
