package io.mimeseries.compat.vectors.iotdb;

import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.Statement;
import java.util.Set;

/** The words that name a kind of statement, such as {@code CREATE TIMESERIES}. */
public final class StatementNames {
    /** Families whose members say by themselves what they are about. */
    private static final Set<String> SPEAKING = Set.of("Administration", "Auth", "Catalogue", "Cluster", "SchemaQuery");

    private StatementNames() {}

    public static String of(Statement statement) {
        if (statement instanceof Query) {
            return "SELECT";
        }
        var kind = statement.getClass();
        var name = words(kind.getSimpleName());
        var around = kind.getEnclosingClass();
        if (around == null || name.endsWith(" TTL")) {
            return name;
        }
        var family = around.getSimpleName().replace("Statement", "");
        return SPEAKING.contains(family) ? name : name + " " + words(family);
    }

    private static String words(String camelCase) {
        var words = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            words.append(Character.isUpperCase(c) && i > 0 ? " " : "").append(Character.toUpperCase(c));
        }
        return words.toString();
    }
}
