package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.TableOption;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.type.LeadingInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of a table; the last of equal ones wins.
 *
 * @param comment null without one
 * @param ttl in days, null without one
 * @param keep in minutes, null without one
 */
record TableOptions(
        @Nullable String comment,
        @Nullable Integer ttl,
        @Nullable Long keep,
        boolean virtual,
        List<String> sma) {
    private static final int MOST_COMMENT_BYTES = 1024;

    static TableOptions of(List<TableOption> options) {
        String comment = null;
        Integer ttl = null;
        Long keep = null;
        var virtual = false;
        List<String> sma = List.of();
        for (var option : options) {
            var first = option.values().get(0);
            switch (option.kind()) {
                case COMMENT -> comment = checkedComment(first.text());
                case TTL -> ttl = days(first.text());
                case KEEP -> keep = Minutes.of(first, "keep");
                case VIRTUAL -> virtual = !"0".equals(first.text());
                case SMA ->
                    sma = option.values().stream().map(value -> value.text()).toList();
                case MAX_DELAY, WATERMARK, ROLLUP, DELETE_MARK -> throw retentionsOnly(option.kind());
            }
        }
        return new TableOptions(comment, ttl, keep, virtual, sma);
    }

    private static String checkedComment(String comment) {
        if (comment.getBytes(StandardCharsets.UTF_8).length > MOST_COMMENT_BYTES) {
            throw ErrorCode.COMMENT_TOO_LONG.error();
        }
        return comment;
    }

    private static RuntimeException retentionsOnly(TableOption.Kind kind) {
        var name = switch (kind) {
            case MAX_DELAY -> "maxdelay";
            case WATERMARK -> "watermark";
            case ROLLUP -> "rollup";
            case DELETE_MARK -> "delete_mark";
            default -> throw new NotEmulatedException("table option " + kind);
        };
        return ErrorCode.INVALID_TABLE_OPTION.error("Invalid option " + name
                + ": Only supported for create super table in databases configured with the 'RETENTIONS' option");
    }

    private static int days(String digits) {
        long days = LeadingInteger.signed(digits, 0, digits.length()).value();
        if (days > Integer.MAX_VALUE) {
            throw ErrorCode.VALUE_OUT_OF_RANGE.error();
        }
        return (int) days;
    }
}
