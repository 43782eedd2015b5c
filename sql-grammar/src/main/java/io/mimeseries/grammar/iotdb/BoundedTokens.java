package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbTokens;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a statement. It keeps away from the parser what would be too deep for the stack: parentheses and CASE within each other, signs and
 * NOT before each other. It counts as tokens are asked for, so that a fault that comes before is the one that is told.
 */
final class BoundedTokens extends CommonTokenStream {
    private static final int LIMIT = 400;

    private int open;
    private int prefixes;

    BoundedTokens(IotDbTokens lexer) {
        super(lexer);
    }

    @Override
    protected int fetch(int count) {
        int before = tokens.size();
        int fetched = super.fetch(count);
        for (int i = before; i < tokens.size(); i++) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                count(tokens.get(i));
            }
        }
        return fetched;
    }

    private void count(Token token) {
        switch (token.getType()) {
            case IotDbTokens.LPAREN, IotDbTokens.CASE -> {
                open++;
                prefixes = 0;
            }
            case IotDbTokens.RPAREN, IotDbTokens.END -> {
                open = Math.max(0, open - 1);
                prefixes = 0;
            }
            case IotDbTokens.MINUS, IotDbTokens.PLUS, IotDbTokens.NOT, IotDbTokens.NOT_SIGN -> prefixes++;
            default -> prefixes = 0;
        }
        if (open + prefixes > LIMIT) {
            throw new IotDbSqlNotEmulatedException("statements nested more than " + LIMIT + " levels deep");
        }
    }
}
