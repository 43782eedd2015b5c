package io.mimeseries.iotdb.statement;

import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.write.TextRow;
import io.mimeseries.iotdb.write.Writes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** INSERT. */
public final class InsertStatements implements StatementFamily<Insert> {
    /** The last millisecond that 1.3 takes for one. */
    private static final long LAST_MILLISECOND = 999_999_999_999_999L;

    private final Writes writes;

    public InsertStatements(Writes writes) {
        this.writes = writes;
    }

    @Override
    public Answer run(Insert statement, StatementContext context) {
        var device = Paths.pattern(statement.device());
        var rows = new ArrayList<TextRow>(statement.rows().size());
        for (var row : statement.rows()) {
            if (row.values().size() != statement.measurements().size()) {
                throw semantic(String.format(
                        "the measurementList's size %d is not consistent with the valueList's size %d",
                        statement.measurements().size(), row.values().size()));
            }
            rows.add(new TextRow(
                    device, statement.aligned(), statement.measurements(), time(row, context), texts(row.values())));
        }
        checkDuplicates(statement);
        writes.textRows(rows);
        return Answer.Done.SUCCESS;
    }

    private static long time(Insert.Row row, StatementContext context) {
        var time = row.time() == null ? context.times().now() : context.times().valueOf(row.time());
        if (context.times().version().isAtLeast(IotDbVersion.V1_3_2) && Math.abs(time) > LAST_MILLISECOND) {
            throw semantic("Current system timestamp precision is ms, please check whether the timestamp " + time
                    + " is correct.");
        }
        return time;
    }

    /** The real server writes every text in single quotes before it looks at it. */
    private static List<@Nullable String> texts(List<@Nullable String> values) {
        var texts = new ArrayList<@Nullable String>(values.size());
        for (var value : values) {
            texts.add(value == null ? null : singleQuoted(value));
        }
        return texts;
    }

    private static String singleQuoted(String value) {
        if (value.length() < 2 || (value.charAt(0) != '\'' && value.charAt(0) != '"')) {
            return value;
        }
        var quote = value.substring(0, 1);
        return "'" + value.substring(1, value.length() - 1).replace(quote + quote, quote) + "'";
    }

    private static void checkDuplicates(Insert statement) {
        var names = new HashSet<String>();
        for (var name : statement.measurements()) {
            if (!names.add(name)) {
                throw semantic("Insertion contains duplicated measurement: " + name);
            }
        }
    }

    private static IotDbException semantic(String text) {
        return new IotDbException(StatusCode.SEMANTIC_ERROR, text);
    }
}
