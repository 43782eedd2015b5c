package io.mimeseries.grammar.influxql.antlr;

import io.mimeseries.grammar.influxql.InfluxQlNotEmulatedException;
import java.util.BitSet;
import org.antlr.v4.runtime.Token;

/** What the lexer remembers of the tokens before. */
final class TokenHistory {
    /** The real server takes 10,000 parentheses and more; ours recurses on the caller's stack and stops well before its end. */
    static final int MAXIMUM_DEPTH = 200;

    private int last = Token.INVALID_TYPE;
    private int second = Token.INVALID_TYPE;
    private int third = Token.INVALID_TYPE;
    private int lastStop = -1;
    private int lastStart = -1;
    private int secondStop = -1;
    private boolean lastBare;
    private int segments;
    private int hidden = Token.INVALID_TYPE;
    private int depth;
    private boolean listOfNames;
    private boolean source;
    private boolean dropped;
    private boolean dimensions;
    private boolean target;
    private boolean subscription;

    /** By depth: whether the parenthesis stands among sources. */
    private final BitSet sources = new BitSet();
    /** By depth: whether the parenthesis stands in GROUP BY. */
    private final BitSet grouped = new BitSet();

    void hidden(int type) {
        hidden = type;
    }

    void add(Token token) {
        countSegments(token.getType());
        third = second;
        second = last;
        last = token.getType();
        secondStop = lastStop;
        lastStop = token.getStopIndex();
        lastStart = token.getStartIndex();
        lastBare = !(token instanceof BoundToken) && isBareWord(token);
        hidden = Token.INVALID_TYPE;
        switch (last) {
            case InfluxQlTokens.SEMICOLON -> {
                subscription = false;
                listOfNames = false;
                source = false;
                dimensions = false;
            }
            case InfluxQlTokens.SUBSCRIPTION -> subscription = true;
            case InfluxQlTokens.ORDER, InfluxQlTokens.IN, InfluxQlTokens.DESTINATIONS -> {
                listOfNames = true;
                source = false;
                dimensions = false;
            }
            case InfluxQlTokens.FROM, InfluxQlTokens.MEASUREMENT -> {
                listOfNames = false;
                source = true;
                target = false;
                dimensions = false;
                dropped = second == InfluxQlTokens.DROP && last == InfluxQlTokens.MEASUREMENT;
            }
            case InfluxQlTokens.INTO -> target = true;
            case InfluxQlTokens.SELECT, InfluxQlTokens.WHERE, InfluxQlTokens.GROUP -> {
                listOfNames = false;
                source = false;
                dimensions = last == InfluxQlTokens.GROUP;
            }
            default -> {}
        }
    }

    private void countSegments(int type) {
        if (type == InfluxQlTokens.EMPTY_DOT) {
            segments++;
        } else if (isName(type)) {
            segments = last == InfluxQlTokens.SEGMENT_DOT ? segments + 1 : 1;
        }
    }

    void open() {
        if (++depth > MAXIMUM_DEPTH) {
            throw new InfluxQlNotEmulatedException("nesting deeper than " + MAXIMUM_DEPTH + " parentheses");
        }
        sources.set(depth, source);
        grouped.set(depth, dimensions);
    }

    void close() {
        if (depth > 0) {
            source = sources.get(depth);
            dimensions = grouped.get(depth);
            // a list of ORDER BY ends with the subquery that it stands in
            listOfNames &= !source;
            depth--;
        }
    }

    boolean adjacent(int start) {
        return start == lastStop + 1 && last != Token.INVALID_TYPE;
    }

    boolean opensCall(int start) {
        return adjacent(start) && (isName(last) || last == InfluxQlTokens.DISTINCT);
    }

    boolean joinsNames(int start) {
        return adjacent(start) && (isName(last) || last == InfluxQlTokens.EMPTY_DOT);
    }

    /** Behind a pattern in GROUP BY the real parser takes a comma only if it follows without space. */
    boolean endsDimensions(int start) {
        return dimensions && last == InfluxQlTokens.REGEX && !adjacent(start);
    }

    /** Behind the name of a source with less than three segments the real parser looks past one token for a pattern. */
    boolean endsSource(int start) {
        return source && !dropped && segments < 3 && isName(last) && adjacent(start);
    }

    boolean castsName(int start) {
        return adjacent(start) && (isName(last) || last == InfluxQlTokens.MUL || last == InfluxQlTokens.END_DOT);
    }

    /** The kind of a dot behind a name by what follows: only sources end in a pattern, only targets in {@code :MEASUREMENT}. */
    int dot(int next) {
        if (next == '.') {
            return InfluxQlTokens.EMPTY_DOT;
        }
        if (subscription || (next != '/' && next != ':')) {
            return InfluxQlTokens.SEGMENT_DOT;
        }
        boolean continued = next == '/' ? source : target;
        return continued && segments < 3 ? InfluxQlTokens.LAST_DOT : InfluxQlTokens.END_DOT;
    }

    boolean regexAllowed(int start) {
        return switch (last) {
            case InfluxQlTokens.SELECT,
                    InfluxQlTokens.FROM,
                    InfluxQlTokens.CALL_OPEN,
                    InfluxQlTokens.EQ_REGEX,
                    InfluxQlTokens.NEQ_REGEX -> true;
            case InfluxQlTokens.COMMA -> !listOfNames;
            case InfluxQlTokens.BY -> second == InfluxQlTokens.GROUP;
            case InfluxQlTokens.LAST_DOT -> source && adjacent(start);
            case InfluxQlTokens.EQ -> second == InfluxQlTokens.MEASUREMENT && third == InfluxQlTokens.WITH;
            default -> false;
        };
    }

    /** A word, a line comment or a look for a regular expression has read the end before the parser asks for it. */
    boolean endAlreadyRead(int start) {
        if (hidden == InfluxQlTokens.LINE_COMMENT) {
            return true;
        }
        boolean wordBefore = lastBare && hidden == Token.INVALID_TYPE;
        boolean segmentAsked = last == InfluxQlTokens.SEGMENT_DOT && !subscription;
        return wordBefore || segmentAsked || regexAllowed(start) || sourceAsked(start);
    }

    /** Behind a source's name and the next token, if that follows without space, the real parser looks for a regular expression. */
    private boolean sourceAsked(int end) {
        return source && isName(second) && lastStart == secondStop + 1 && adjacent(end);
    }

    private static boolean isName(int type) {
        return switch (type) {
            case InfluxQlTokens.IDENTIFIER, InfluxQlTokens.QUOTED_IDENTIFIER, InfluxQlTokens.FILL, InfluxQlTokens.TZ ->
                true;
            default -> false;
        };
    }

    private static boolean isBareWord(Token token) {
        var text = token.getText();
        char end = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean word =
                end == '_' || (end >= '0' && end <= '9') || (end >= 'a' && end <= 'z') || (end >= 'A' && end <= 'Z');
        return word
                && switch (token.getType()) {
                    case InfluxQlTokens.INTEGER,
                            InfluxQlTokens.NUMBER,
                            InfluxQlTokens.DURATION_VALUE,
                            InfluxQlTokens.ILLEGAL -> false;
                    default -> true;
                };
    }
}
