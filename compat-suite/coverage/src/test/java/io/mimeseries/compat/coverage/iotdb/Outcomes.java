package io.mimeseries.compat.coverage.iotdb;

import io.mimeseries.compat.coverage.report.Outcome;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs statements, each on a server with the same few timeseries, and tells what became of them. */
final class Outcomes {

    private static final List<String> SEED = List.of(
            "create database root.sg",
            "create timeseries root.sg.d1.s1 INT32",
            "create timeseries root.sg.d1.s2 with datatype=DOUBLE tags(city=x) attributes(c=d)",
            "create timeseries root.sg.d1.s6 TEXT",
            "insert into root.sg.d1(time, s1, s2, s6) values (1, 2, 3.5, 'x')",
            "create schema template t1 (a INT32)",
            "create user user1 'password'",
            "create role role1");

    private Outcomes() {}

    static Map<String, String> of(IotDbVersion version, List<String> texts) {
        var outcomes = new LinkedHashMap<String, String>();
        try (var database = new IotDb(version, new ManualClock(Instant.parse("2020-03-01T01:00:00Z")))) {
            var root = database.openSession("root", "root", ZoneOffset.UTC);
            SEED.forEach(root::execute);
            var seeded = database.snapshot();
            for (var text : texts) {
                database.restore(seeded);
                outcomes.put(text, outcome(database, text));
            }
        }
        return outcomes;
    }

    /** Those of the texts that are answered when all of them are run one after the other, twice, so that what some make is there for others. */
    static Set<String> answeredInARow(IotDbVersion version, List<String> texts) {
        var answered = new HashSet<String>();
        try (var database = new IotDb(version, new ManualClock(Instant.parse("2020-03-01T01:00:00Z")))) {
            for (int round = 0; round < 2; round++) {
                for (var text : texts) {
                    if (outcome(database, text).equals(Outcome.ANSWERED)) {
                        answered.add(text);
                    }
                }
            }
        }
        return answered;
    }

    private static String outcome(IotDb database, String text) {
        try {
            database.openSession("root", "root", ZoneOffset.UTC).execute(text);
            return Outcome.ANSWERED;
        } catch (IotDbException refused) {
            return Outcome.REFUSED + refused.status().code();
        } catch (NotEmulatedException missing) {
            return Outcome.NOT_EMULATED + missing.construct();
        } catch (RuntimeException | StackOverflowError defect) {
            return Outcome.DEFECT + defect;
        }
    }
}
