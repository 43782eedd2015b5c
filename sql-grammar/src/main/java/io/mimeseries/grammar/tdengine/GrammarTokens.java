package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.lexis.TokenKind;
import io.mimeseries.grammar.tdengine.lexis.Tokenizer;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;
import org.jspecify.annotations.Nullable;

/** The tokens of a statement for the parser, without blanks and comments; their indexes count chars. */
final class GrammarTokens implements TokenSource {
    /** Parentheses and CASE within each other, signs and NOT before each other: more would be too deep for the stack. */
    private static final int DEPTH = 400;

    private final String sql;
    private final Tokenizer tokenizer;
    private final Pair<TokenSource, CharStream> origin = new Pair<>(this, null);
    private int position;
    private int open;
    private int prefixes;

    /** Takes a statement that is lower-cased outside quotes. */
    GrammarTokens(String sql) {
        this.sql = sql;
        this.tokenizer = new Tokenizer(sql);
    }

    @Override
    public Token nextToken() {
        int start;
        TokenKind kind;
        do {
            start = position;
            position = tokenizer.next(position);
            kind = tokenizer.kind();
        } while (kind == TokenKind.SPACE || kind == TokenKind.COMMENT);
        if (kind == TokenKind.END) {
            return token(Token.EOF, start, start);
        }
        int type = kind == TokenKind.WORD ? TokenTypes.word(sql.substring(start, position)) : TokenTypes.of(kind);
        bound(type);
        return token(type, start, position);
    }

    private Token token(int type, int start, int end) {
        return new CommonToken(origin, type, Token.DEFAULT_CHANNEL, start, end - 1);
    }

    private void bound(int type) {
        switch (type) {
            case TDengineGrammar.LP, TDengineGrammar.CASE -> {
                open++;
                prefixes = 0;
            }
            case TDengineGrammar.RP, TDengineGrammar.END -> {
                open = Math.max(0, open - 1);
                prefixes = 0;
            }
            case TDengineGrammar.MINUS_SIGN, TDengineGrammar.PLUS, TDengineGrammar.NOT -> prefixes++;
            default -> prefixes = 0;
        }
        if (open + prefixes > DEPTH) {
            throw new TDengineSqlNotEmulatedException("statements nested more than " + DEPTH + " levels deep");
        }
    }

    @Override
    public int getLine() {
        return 1;
    }

    @Override
    public int getCharPositionInLine() {
        return position;
    }

    @Override
    @SuppressWarnings("NullAway") // there is no stream of chars: tokens are cut from the statement
    public @Nullable CharStream getInputStream() {
        return null;
    }

    @Override
    public String getSourceName() {
        return "sql";
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return CommonTokenFactory.DEFAULT;
    }
}
