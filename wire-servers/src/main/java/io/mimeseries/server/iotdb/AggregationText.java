package io.mimeseries.server.iotdb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.iotdb.codec.DecodeException;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.util.ArrayList;
import java.util.List;

/** Calls that ask for aggregations, as the statements that ask for the same. */
final class AggregationText {
    /** In the order of their numbers in messages. */
    private static final List<String> FUNCTIONS = List.of(
            "count",
            "avg",
            "sum",
            "first_value",
            "last_value",
            "max_time",
            "min_time",
            "max_value",
            "min_value",
            "extreme");

    private static final String ROOT = "root.";

    private AggregationText() {}

    /** Of any timeseries, over a time range, in windows if there is an interval. */
    static String of(Struct request) {
        List<String> paths = request.list(3);
        List<Integer> functions = request.list(4);
        if (paths.size() != functions.size()) {
            throw new DecodeException(functions.size() + " aggregations for " + paths.size() + " paths");
        }
        var calls = new ArrayList<String>();
        for (int i = 0; i < paths.size(); i++) {
            var path = paths.get(i);
            if (!path.startsWith(ROOT)) {
                throw new DecodeException(path + " is not a legal path");
            }
            calls.add(function(functions.get(i)) + "(" + path.substring(ROOT.length()) + ")");
        }
        return "select " + String.join(", ", calls) + " from root" + times(request, 5, 6, 7, 8);
    }

    /** Of one timeseries. */
    static String ofInterval(Struct request) {
        return "select " + function(request.i32(6)) + "(" + request.text(4) + ") from " + request.text(3)
                + times(request, 8, 9, 10, 10);
    }

    private static String function(int number) {
        if (number < 0 || number >= FUNCTIONS.size()) {
            throw new NotEmulatedException("aggregation " + number);
        }
        return FUNCTIONS.get(number);
    }

    private static String times(Struct request, int start, int end, int interval, int step) {
        if (request.i64(interval, 0) > 0) {
            var sliding = request.has(step) && step != interval ? ", " + request.i64(step) + "ms" : "";
            return " group by ([" + request.i64(start, 0) + ", " + request.i64(end, 0) + "), " + request.i64(interval)
                    + "ms" + sliding + ")";
        }
        return request.has(start) && request.has(end)
                ? " where time >= " + request.i64(start) + " and time < " + request.i64(end)
                : "";
    }
}
