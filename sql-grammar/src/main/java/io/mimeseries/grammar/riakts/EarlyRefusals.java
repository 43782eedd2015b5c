package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import io.mimeseries.grammar.riakts.ast.AggregateFunction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** What the real parser refuses as soon as it has read a part, whatever comes behind it: units, functions, keys and properties. */
final class EarlyRefusals {
    private final List<SqlToken> tokens;
    private final int end;
    private final GrammarVersion version;

    /** @param end the first token that does not fit, or the number of tokens */
    EarlyRefusals(List<SqlToken> tokens, int end, GrammarVersion version) {
        this.tokens = tokens;
        this.end = end;
        this.version = version;
    }

    void check() {
        switch (end == 0 ? Token.EOF : type(0)) {
            case RiakTsGrammar.SELECT, RiakTsGrammar.EXPLAIN, RiakTsGrammar.DELETE -> expressions();
            case RiakTsGrammar.CREATE -> table();
            default -> {
                // the other statements have nothing of this
            }
        }
    }

    private void expressions() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < end; i++) {
            switch (type(i)) {
                case RiakTsGrammar.INTEGER -> unit(i);
                case RiakTsGrammar.LEFT_PAREN -> open.push(i);
                case RiakTsGrammar.RIGHT_PAREN -> {
                    if (!open.isEmpty()) {
                        function(open.pop(), i);
                    }
                }
                default -> {
                    // nothing ends here
                }
            }
        }
    }

    private void unit(int integer) {
        if (type(integer + 1) == RiakTsGrammar.IDENTIFIER && !Units.isUnit(text(integer + 1))) {
            var unit = text(integer + 1).toLowerCase(Locale.ROOT);
            throw RiakTsSqlException.refused("Used " + unit + " as a measure of time in "
                    + tokens.get(integer).integer() + unit + ". Only s, m, h and d are allowed.");
        }
    }

    private void function(int open, int close) {
        if (open == 0 || type(open - 1) != RiakTsGrammar.IDENTIFIER) {
            return;
        }
        var name = text(open - 1);
        var function = AggregateFunction.of(name);
        if (function == null) {
            throw RiakTsSqlException.refused("Function not supported - '" + name + "'.");
        }
        if (close == open + 2 && type(open + 1) == RiakTsGrammar.ASTERISK && function != AggregateFunction.COUNT) {
            throw RiakTsSqlException.refused("Function '" + function + "' does not support wild cards args.");
        }
    }

    private void table() {
        for (int i = 0; i < end; i++) {
            if (type(i) == RiakTsGrammar.PRIMARY && type(i + 1) == RiakTsGrammar.KEY) {
                key(i + 2);
            } else if (type(i) == RiakTsGrammar.IDENTIFIER
                    && type(i + 1) == RiakTsGrammar.EQUALS
                    && type(i + 2) == RiakTsGrammar.IDENTIFIER) {
                throw RiakTsSqlException.refused("Expecting a numeric, boolean or string value for WITH property \""
                        + text(i) + "\" (did you forget to quote a string?)");
            }
        }
    }

    /** In 1.4 a key of one list is both keys, and one of a list in a list nothing. */
    private void key(int open) {
        boolean isNested = type(open + 1) == RiakTsGrammar.LEFT_PAREN;
        int close = close(isNested ? open + 1 : open);
        if (isNested && type(close + 1) == RiakTsGrammar.RIGHT_PAREN) {
            throw version == GrammarVersion.V1_4
                    ? RiakTsSqlException.refused("Unexpected token ')'")
                    : RiakTsSqlException.refused("No local key specified.");
        }
        if (!isNested && close < end && version == GrammarVersion.V1_5) {
            throw RiakTsSqlException.refused("No local key specified.");
        }
    }

    private int close(int open) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            depth += type(i) == RiakTsGrammar.LEFT_PAREN ? 1 : type(i) == RiakTsGrammar.RIGHT_PAREN ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return end;
    }

    private int type(int index) {
        return index < end ? tokens.get(index).getType() : Token.EOF;
    }

    private String text(int index) {
        return tokens.get(index).getText();
    }
}
