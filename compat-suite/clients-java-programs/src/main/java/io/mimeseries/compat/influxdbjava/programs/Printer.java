package io.mimeseries.compat.influxdbjava.programs;

import java.util.List;
import java.util.TreeMap;
import org.influxdb.InfluxDB;
import org.influxdb.dto.Query;
import org.influxdb.dto.QueryResult;

/** What a program prints: each call with its outcome, without anything that differs from run to run. */
final class Printer {
    private final StringBuilder out = new StringBuilder();

    /** A call of the client that gives something. */
    interface Call {
        Object call() throws Exception;
    }

    /** A call of the client that gives nothing. */
    interface Action {
        void run() throws Exception;
    }

    void line(String text) {
        out.append(text).append('\n');
    }

    /** The outcome, or class and message of the exception: the client picks the class by the server's text. */
    void show(String label, Call call) {
        try {
            line(label + ": " + text(call.call()));
        } catch (Exception e) {
            line(label + ": " + error(e));
        }
    }

    void attempt(String label, Action action) {
        show(label, () -> {
            action.run();
            return "done";
        });
    }

    static String error(Throwable e) {
        return e.getClass().getName() + ": " + e.getMessage();
    }

    void query(InfluxDB client, String statement) {
        show(statement, () -> client.query(new Query(statement)));
    }

    private static String text(Object outcome) {
        return outcome instanceof QueryResult result ? result(result) : String.valueOf(outcome);
    }

    static String result(QueryResult result) {
        var text = new StringBuilder();
        if (result.getError() != null) {
            text.append("\n  error of all: ").append(result.getError());
        }
        if (result.getResults() != null) {
            result.getResults().forEach(one -> append(one, text));
        }
        return text.toString();
    }

    private static void append(QueryResult.Result result, StringBuilder text) {
        text.append("\n  result");
        if (result.getError() != null) {
            text.append(" error: ").append(result.getError());
        }
        if (result.getSeries() != null) {
            for (var series : result.getSeries()) {
                text.append("\n    ").append(series.getName());
                // MessagePack maps come in the order that the client chose
                text.append(series.getTags() == null ? "" : new TreeMap<>(series.getTags()));
                text.append(' ').append(series.getColumns());
                List<List<Object>> values = series.getValues();
                if (values != null) {
                    values.forEach(row -> text.append("\n      ").append(row));
                }
            }
        }
    }

    String printed() {
        return out.toString();
    }
}
