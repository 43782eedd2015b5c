package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.NameContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.StringContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.antlr.TokenText;
import io.mimeseries.grammar.influxql.ast.Quoting;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads names, strings and dotted names. */
final class Names {
    private Names() {}

    /** The name, or an empty string where it is absent. */
    static String of(@Nullable NameContext name) {
        return name == null ? "" : TokenText.of(name.getStart());
    }

    static String of(StringContext string) {
        return TokenText.of(string.getStart());
    }

    /** The parts of a dotted name that are direct children; {@code a..b} has an empty one. */
    static List<String> segments(ParserRuleContext context) {
        var segments = new ArrayList<String>(3);
        for (var child : context.children) {
            if (child instanceof NameContext name) {
                segments.add(of(name));
            } else if (child instanceof TerminalNode node && node.getSymbol().getType() == InfluxQlTokens.EMPTY_DOT) {
                segments.add("");
            }
        }
        return segments;
    }

    static void checkSegments(List<String> segments) {
        if (segments.size() <= 3) {
            return;
        }
        // the real error has no place of its own, hence the first character: vectors of a.b.c.d
        throw new InfluxQlSyntaxException("too many segments in " + quoted(segments) + Place.of(1, 1));
    }

    private static String quoted(List<String> segments) {
        var text = new StringBuilder();
        int last = segments.size() - 1;
        for (int i = 0; i <= last; i++) {
            var segment = segments.get(i);
            boolean inner = i < last && !segment.isEmpty();
            boolean emptyEnd = (i == 0 || i == last) && segment.isEmpty();
            if (inner || emptyEnd || (!segment.isEmpty() && Quoting.needsQuotes(segment))) {
                text.append(Quoting.quote(segment));
            } else {
                text.append(segment);
            }
            if (i < last) {
                text.append('.');
            }
        }
        return text.toString();
    }
}
