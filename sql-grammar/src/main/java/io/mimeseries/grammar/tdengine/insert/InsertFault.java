package io.mimeseries.grammar.tdengine.insert;

import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.lexis.Spelling;
import java.nio.charset.StandardCharsets;

/** The errors of the real server's INSERT parser. */
public final class InsertFault {
    /** As many bytes of the statement are quoted. */
    private static final int QUOTED = 63;

    private InsertFault() {}

    /** {@code syntax error near 'text' (reason)}. */
    public static TDengineSqlException near(String text, String reason) {
        return new TDengineSqlException(0x0216, "syntax error near '" + cut(text) + "' (" + reason + ")");
    }

    /** The same with what stands in a statement from an index on. */
    static TDengineSqlException at(String sql, int index, String reason) {
        return near(Spelling.lowerCased(sql).substring(index), reason);
    }

    /** {@code syntax error near 'reason'}. */
    static TDengineSqlException alone(String reason) {
        return new TDengineSqlException(0x0216, "syntax error near '" + reason + "'");
    }

    /** 0x0200 with its own text. */
    static TDengineSqlException invalid(String reason) {
        return new TDengineSqlException(0x0200, reason);
    }

    /** 0x263F. */
    static TDengineSqlException columns() {
        return new TDengineSqlException(0x263F, "Illegal number of columns");
    }

    private static String cut(String text) {
        if (text.length() <= QUOTED / 4) {
            return text;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= QUOTED) {
            return text;
        }
        int end = QUOTED;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
