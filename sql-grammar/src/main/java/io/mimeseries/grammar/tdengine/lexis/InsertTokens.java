package io.mimeseries.grammar.tdengine.lexis;

/**
 * The tokens of INSERT … VALUES, which the real server reads by another rule than those of its grammar: blanks and one comma before a token are nothing,
 * {@code database.table} without blanks is one token, a sign may belong to the number behind it, comments are not known.
 */
public final class InsertTokens {
    private final String sql;
    private final Tokenizer tokenizer;
    private int position;
    private TokenKind kind = TokenKind.END;
    private int start;
    private int dot = -1;
    private boolean comma;

    public InsertTokens(String sql) {
        this.sql = sql;
        this.tokenizer = new Tokenizer(sql);
    }

    /** The whole statement. */
    public String sql() {
        return sql;
    }

    /** Where the next token is looked for. */
    public int position() {
        return position;
    }

    /** Goes to another place. */
    public void moveTo(int index) {
        position = index;
    }

    public TokenKind kind() {
        return kind;
    }

    /** Index of the first char of the token. */
    public int start() {
        return start;
    }

    /** Index of the point between two names, -1 where the token is one. */
    public int dot() {
        return dot;
    }

    /** Whether a comma stood before the token. */
    public boolean afterComma() {
        return comma;
    }

    /** Whether nothing was found: the end, two commas, or no token of the language. */
    public boolean isEmpty() {
        return kind == TokenKind.END || kind == TokenKind.ILLEGAL;
    }

    /** Whether the token is this word, whatever its case. */
    public boolean isWord(String word) {
        return kind == TokenKind.WORD
                && position - start == word.length()
                && sql.regionMatches(true, start, word, 0, word.length());
    }

    /** The chars of the token. */
    public String text() {
        return sql.substring(start, position);
    }

    /** Finds the next token; a sign is one of its own. */
    public void next() {
        if (skipBlanks()) {
            join();
        }
    }

    /** Finds the next token; a sign right before a number belongs to it. */
    public void nextValue() {
        if (!skipBlanks()) {
            return;
        }
        if (kind != TokenKind.PLUS && kind != TokenKind.MINUS) {
            join();
            return;
        }
        var sign = kind;
        int end = tokenizer.next(position);
        switch (tokenizer.kind()) {
            case INTEGER, FLOAT, BINARY, HEX -> {
                kind = tokenizer.kind();
                position = end;
            }
            default -> kind = sign;
        }
    }

    /** Finds the next token behind blanks; a comma is one. */
    public void nextMark() {
        dot = -1;
        do {
            start = position;
            position = tokenizer.next(position);
            kind = tokenizer.kind();
        } while (kind == TokenKind.SPACE);
    }

    private boolean skipBlanks() {
        dot = -1;
        comma = false;
        while (position < sql.length() && isBlank(sql.charAt(position))) {
            if (sql.charAt(position) == ',') {
                if (comma) {
                    kind = TokenKind.END;
                    start = position;
                    return false;
                }
                comma = true;
            }
            position++;
        }
        start = position;
        position = tokenizer.next(position);
        kind = tokenizer.kind();
        if (kind == TokenKind.ILLEGAL) {
            position = start;
        }
        return true;
    }

    /** Takes {@code .name} along. */
    private void join() {
        if (position >= sql.length() || sql.charAt(position) != '.' || kind == TokenKind.END) {
            return;
        }
        int end = tokenizer.next(position + 1);
        if (isName(kind) && (isName(tokenizer.kind()) || tokenizer.kind() == TokenKind.QUESTION_MARK)) {
            dot = position;
            position = end;
        } else {
            kind = TokenKind.ILLEGAL;
            position = start;
        }
    }

    private static boolean isName(TokenKind kind) {
        return kind == TokenKind.WORD || kind == TokenKind.QUOTED_NAME || kind == TokenKind.STRING;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == ',' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\b';
    }
}
