package io.mimeseries.tdengine.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Console;
import io.mimeseries.tdengine.TDengine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random writes, deletions, snapshots and restores beside a sorted map. */
class RandomRowsTests {
    private static final long BASE = 1_704_067_200_000L;
    private static final int STEPS = 300;
    private static final int TIMES = 2500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rowsAreThoseOfTheModel(long seed) {
        var random = new Random(seed);
        var sql = new Console(new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));
        sql.run("CREATE DATABASE d", "USE d", "CREATE TABLE t (ts TIMESTAMP, a BIGINT, b VARCHAR(8))");
        var model = new TreeMap<Long, List<@Nullable Object>>();
        TDengine.Snapshot saved = sql.server().snapshot();
        var savedModel = new TreeMap<>(model);
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0 -> delete(sql, model, random);
                case 1 -> {
                    saved = sql.server().snapshot();
                    savedModel = new TreeMap<>(model);
                }
                case 2 -> {
                    if (random.nextInt(4) == 0) {
                        sql.server().restore(saved);
                        model = new TreeMap<>(savedModel);
                    }
                }
                default -> insert(sql, model, random);
            }
        }
        assertThat(sql.rows("SELECT * FROM t")).isEqualTo(rows(model));
        sql.server().restore(saved);
        assertThat(sql.rows("SELECT * FROM t")).isEqualTo(rows(savedModel));
    }

    private static void insert(Console sql, NavigableMap<Long, List<@Nullable Object>> model, Random random) {
        var text = new StringBuilder("INSERT INTO t ");
        var first = random.nextBoolean();
        var second = !first || random.nextBoolean();
        text.append(first && second ? "" : first ? "(ts, a) " : "(ts, b) ").append("VALUES ");
        var start = BASE + random.nextInt(TIMES);
        var ascending = random.nextBoolean();
        for (int row = 0; row < 1 + random.nextInt(200); row++) {
            var time = ascending ? start + row : BASE + random.nextInt(TIMES);
            var a = random.nextInt(4) == 0 ? null : (Object) (long) random.nextInt(1000);
            var b = random.nextInt(4) == 0 ? null : "s" + random.nextInt(1000);
            text.append('(').append(time);
            text.append(first ? ", " + a : "").append(second ? ", " + (b == null ? "NULL" : "'" + b + "'") : "");
            text.append(')');
            var before = model.getOrDefault(time, Arrays.asList(null, null));
            model.put(time, Arrays.asList(first ? a : before.get(0), second ? b : before.get(1)));
        }
        sql.run(text.toString());
    }

    private static void delete(Console sql, NavigableMap<Long, List<@Nullable Object>> model, Random random) {
        var from = BASE + random.nextInt(TIMES);
        var to = from + random.nextInt(400);
        var range = model.subMap(from, true, to, true);
        assertThat(sql.run("DELETE FROM t WHERE ts >= " + from + " AND ts <= " + to))
                .isEqualTo(range.size());
        range.clear();
    }

    private static List<List<@Nullable Object>> rows(Map<Long, List<@Nullable Object>> model) {
        var rows = new ArrayList<List<@Nullable Object>>();
        model.forEach((time, values) -> rows.add(Arrays.asList(time, values.get(0), values.get(1))));
        return rows;
    }
}
