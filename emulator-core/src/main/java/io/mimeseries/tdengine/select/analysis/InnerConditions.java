package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of WHERE that tell how two sides of an inner join belong together. */
final class InnerConditions {
    private InnerConditions() {}

    /** Those that name columns of both sides, and of no other tables. */
    static List<Expression> of(List<Expression> conditions, Source left, Source right) {
        var found = new ArrayList<Expression>();
        for (var condition : conditions) {
            var ofLeft = new boolean[1];
            var ofRight = new boolean[1];
            var ofOthers = new boolean[1];
            Parts.walk(condition, part -> {
                if (part instanceof Expression.Column column) {
                    var inLeft = has(left, column.table(), column.name().text());
                    var inRight = has(right, column.table(), column.name().text());
                    ofLeft[0] |= inLeft;
                    ofRight[0] |= inRight;
                    ofOthers[0] |= !inLeft && !inRight;
                } else if (part instanceof Expression.PseudoColumn pseudo && pseudo.table() != null) {
                    ofLeft[0] |= hasTable(left, pseudo.table());
                    ofRight[0] |= hasTable(right, pseudo.table());
                }
            });
            if (ofLeft[0] && ofRight[0] && !ofOthers[0]) {
                found.add(condition);
            }
        }
        return found;
    }

    private static boolean has(Source source, @Nullable Name table, String name) {
        return source.columns().stream()
                .anyMatch(column -> column.name().equals(name)
                        && (table == null || table.text().equals(column.table())));
    }

    private static boolean hasTable(Source source, Name table) {
        return source.columns().stream().anyMatch(column -> table.text().equals(column.table()));
    }
}
