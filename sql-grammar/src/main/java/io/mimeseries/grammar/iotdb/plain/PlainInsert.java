package io.mimeseries.grammar.iotdb.plain;

import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code INSERT INTO root.a.b(time, c, …) [ALIGNED] VALUES (1, 2.5, 'x'), …} without a parser, many times as fast. It takes only what the
 * grammar takes in the same meaning in every version, and leaves everything else, all that is wrong above all, to the grammar.
 */
public final class PlainInsert {
    private final PlainText text;

    private PlainInsert(String sql) {
        this.text = new PlainText(sql);
    }

    /** The statement, null if the text is not plain. */
    public static @Nullable Insert parse(String sql) {
        return new PlainInsert(sql).insert();
    }

    private @Nullable Insert insert() {
        var device = text.takesWord("INSERT") && text.takesWord("INTO") ? device() : null;
        var measurements = device != null && text.takes('(') ? measurements() : null;
        if (measurements == null) {
            return null;
        }
        boolean aligned = text.takesWord("ALIGNED");
        var rows = text.takesWord("VALUES") ? rows(measurements.size()) : null;
        return rows == null ? null : new Insert(device, measurements, aligned, rows);
    }

    private @Nullable Path device() {
        var nodes = new ArrayList<String>();
        var root = text.word();
        if (root == null || !root.equalsIgnoreCase("ROOT")) {
            return null;
        }
        nodes.add(root);
        while (text.takes('.')) {
            var node = text.name();
            if (node == null) {
                return null;
            }
            nodes.add(node);
        }
        return new Path(nodes, true);
    }

    private @Nullable List<String> measurements() {
        if (!text.takesWord("TIME") && !text.takesWord("TIMESTAMP")) {
            return null;
        }
        var names = new ArrayList<String>();
        while (text.takes(',')) {
            var name = text.name();
            if (name == null) {
                return null;
            }
            names.add(name);
        }
        return names.isEmpty() || !text.takes(')') ? null : names;
    }

    private @Nullable List<Insert.Row> rows(int width) {
        var rows = new ArrayList<Insert.Row>();
        do {
            var row = row(width);
            if (row == null) {
                return null;
            }
            rows.add(row);
        } while (text.takes(','));
        text.takes(';');
        return text.isAtEnd() ? rows : null;
    }

    private Insert.@Nullable Row row(int width) {
        var time = text.takes('(') ? text.integer() : null;
        if (time == null) {
            return null;
        }
        var values = new ArrayList<@Nullable String>(width);
        while (text.takes(',')) {
            if (text.takesWord("NULL")) {
                values.add(null);
            } else {
                var value = text.constant();
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
        }
        return values.isEmpty() || !text.takes(')')
                ? null
                : new Insert.Row(new Literal.IntegerLiteral(time), Collections.unmodifiableList(values));
    }
}
