package io.mimeseries.grammar.influxql.antlr;

import java.util.Map;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The part of the lexer that looks back: whether a slash divides, whether a parenthesis opens a call, what a parameter stands for.
 * It also gives tokens the places that the real scanner reports.
 */
public abstract class InfluxQlTokensBase extends Lexer {
    private final TokenHistory history = new TokenHistory();
    private Map<String, ? extends @Nullable Object> parameters = Map.of();

    protected InfluxQlTokensBase(CharStream input) {
        super(input);
    }

    /** The values of {@code $name}. */
    public void bind(Map<String, ? extends @Nullable Object> values) {
        parameters = values;
    }

    /** True where the real parser looks for a regular expression, so that a slash does not divide. */
    protected boolean regexAllowed() {
        return history.regexAllowed(_tokenStartCharIndex);
    }

    @Override
    public Token emit() {
        var token = (CommonToken) super.emit();
        if (token.getChannel() != Token.DEFAULT_CHANNEL) {
            history.hidden(token.getType());
            return token;
        }
        var settled = settle(token);
        history.add(settled);
        emit(settled);
        return settled;
    }

    @Override
    public Token emitEOF() {
        var token = (CommonToken) super.emitEOF();
        // the real reader counts the end of the text a second time where it has already met it
        if (history.endAlreadyRead(token.getStartIndex())) {
            token.setCharPositionInLine(token.getCharPositionInLine() + 1);
        }
        return token;
    }

    private Token settle(CommonToken token) {
        switch (token.getType()) {
            case InfluxQlTokens.IDENTIFIER -> nameType(token, token.getText());
            case InfluxQlTokens.QUOTED_IDENTIFIER -> nameType(token, TokenText.of(token));
            case InfluxQlTokens.LPAREN -> {
                if (history.opensCall(token.getStartIndex())) {
                    token.setType(InfluxQlTokens.CALL_OPEN);
                }
                history.open();
            }
            case InfluxQlTokens.RPAREN -> history.close();
            case InfluxQlTokens.COMMA -> {
                if (history.endsDimensions(token.getStartIndex())) {
                    token.setType(InfluxQlTokens.STRAY_COMMA);
                } else if (history.endsSource(token.getStartIndex()) && _input.LA(1) == '/') {
                    token.setType(InfluxQlTokens.SOURCE_COMMA);
                }
            }
            case InfluxQlTokens.DOUBLE_COLON -> {
                if (history.castsName(token.getStartIndex())) {
                    token.setType(InfluxQlTokens.CAST);
                }
            }
            case InfluxQlTokens.DOT -> dotType(token);
            case InfluxQlTokens.STRING, InfluxQlTokens.REGEX, InfluxQlTokens.BAD_REGEX -> placeBefore(token);
            case InfluxQlTokens.BAD_STRING -> placeOfBadString(token);
            case InfluxQlTokens.BAD_ESCAPE -> placeOfEscape(token);
            case InfluxQlTokens.BOUND_PARAMETER -> {
                return bound(token);
            }
            default -> {}
        }
        return token;
    }

    private static void nameType(CommonToken token, String name) {
        if (name.equalsIgnoreCase("fill")) {
            token.setType(InfluxQlTokens.FILL);
        } else if (name.equalsIgnoreCase("tz")) {
            token.setType(InfluxQlTokens.TZ);
        }
    }

    private void dotType(CommonToken token) {
        if (history.joinsNames(token.getStartIndex())) {
            token.setType(history.dot(_input.LA(1)));
        }
    }

    /** The real scanner places strings and regular expressions at the character before them. */
    private void placeBefore(CommonToken token) {
        if (token.getCharPositionInLine() > 0) {
            token.setCharPositionInLine(token.getCharPositionInLine() - 1);
        } else if (token.getStartIndex() > 0) {
            int lineEnd = token.getStartIndex() - 1;
            int start = lineEnd;
            while (start > 0
                    && _input.getText(Interval.of(start - 1, start - 1)).charAt(0) != '\n') {
                start--;
            }
            token.setLine(token.getLine() - 1);
            token.setCharPositionInLine(lineEnd - start);
        }
    }

    /** Before the quotes, even where a word before them is lost. */
    private void placeOfBadString(CommonToken token) {
        int word = Math.max(0, token.getText().indexOf('"'));
        if (word == 0 || token.getText().startsWith("'")) {
            placeBefore(token);
        } else {
            token.setCharPositionInLine(token.getCharPositionInLine() + word - 1);
        }
    }

    private void placeOfEscape(CommonToken token) {
        int length = token.getStopIndex() - token.getStartIndex() + 1;
        int escaped = token.getText().endsWith("\\") && _input.LA(1) == EOF ? length : length - 1;
        token.setCharPositionInLine(token.getCharPositionInLine() + escaped);
    }

    private Token bound(CommonToken token) {
        var name = TokenText.of(token).substring(1);
        if (name.isEmpty() && _input.LA(1) == '"') {
            token.setType(InfluxQlTokens.ILLEGAL);
            return token;
        }
        return parameters.containsKey(name) ? BoundValues.token(token, parameters.get(name)) : token;
    }
}
