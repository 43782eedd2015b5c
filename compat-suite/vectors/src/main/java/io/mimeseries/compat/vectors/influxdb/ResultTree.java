package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.ListColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.ResultColumn;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;

/** Results as the document that the real server writes, made with the JDK's means as a check on the server's own encoder. */
final class ResultTree {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffsetId()
            .toFormatter();

    private final JsonNodeFactory nodes = VectorFile.JSON.getNodeFactory();
    private final long divisor;

    /** @param epoch the parameter of that name, empty for times as text */
    ResultTree(String epoch) {
        divisor = switch (epoch) {
            case "" -> 0;
            case "h" -> 3_600_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "s" -> 1_000_000_000L;
            case "ms" -> 1_000_000L;
            case "u" -> 1_000L;
            default -> 1;
        };
    }

    JsonNode of(List<StatementResult> results) {
        var document = nodes.objectNode();
        var array = document.putArray("results");
        StatementResult.merged(results).forEach(result -> array.add(statement(result)));
        return document;
    }

    private ObjectNode statement(StatementResult result) {
        var node = nodes.objectNode().put("statement_id", result.statementId());
        if (!result.series().isEmpty()) {
            var series = node.putArray("series");
            result.series().forEach(one -> series.add(series(one)));
        }
        if (!result.warnings().isEmpty()) {
            var messages = node.putArray("messages");
            result.warnings()
                    .forEach(
                            text -> messages.addObject().put("level", "warning").put("text", text));
        }
        if (result.error() != null) {
            node.put("error", result.error());
        }
        return node;
    }

    private ObjectNode series(ResultSeries series) {
        var node = nodes.objectNode();
        if (!series.name().isEmpty()) {
            node.put("name", series.name());
        }
        if (!series.tags().isEmpty()) {
            var tags = node.putObject("tags");
            series.tags().forEach(tags::put);
        }
        var columns = node.putArray("columns");
        series.columnNames().forEach(columns::add);
        if (series.rows() > 0) {
            var values = node.putArray("values");
            for (int row = 0; row < series.rows(); row++) {
                var cells = values.addArray();
                for (int column = 0; column < series.columns().size(); column++) {
                    var isTime = column == 0 && series.hasTime();
                    cells.add(
                            isTime ? time(series, row) : value(series.columns().get(column), row));
                }
            }
        }
        return node;
    }

    private JsonNode time(ResultSeries series, int row) {
        var time = ((LongColumn) series.columns().get(0)).at(row);
        if (divisor != 0) {
            return nodes.numberNode(time / divisor);
        }
        var zone = series.zone();
        return nodes.textNode(TIME.format(Instant.ofEpochSecond(0, time).atZone(zone == null ? ZoneOffset.UTC : zone)));
    }

    private JsonNode value(ResultColumn column, int row) {
        if (column instanceof ListColumn lists) {
            var array = nodes.arrayNode();
            lists.get(row).forEach(array::add);
            return array;
        }
        if (column.isNull(row)) {
            return nodes.nullNode();
        }
        if (column instanceof DoubleColumn doubles) {
            var value = doubles.at(row);
            var exponent = value != 0 && (Math.abs(value) >= 1e21 || Math.abs(value) < 1e-6);
            var decimal = new BigDecimal(Double.toString(value));
            return !exponent && decimal.stripTrailingZeros().scale() <= 0
                    ? nodes.numberNode(decimal.toBigIntegerExact())
                    : nodes.numberNode(decimal);
        }
        return VectorFile.JSON.valueToTree(column.get(row));
    }
}
