package io.mimeseries.grammar.tdengine.lexis;

/** Classes of chars, as the real server's tokenizer has them. */
final class Characters {
    private Characters() {}

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, digits and the underscore. */
    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isHexadecimal(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** The unit of a duration: b, u, a, s, m, h, d, w, n, y. */
    static boolean isUnit(char c) {
        return "buasmhdwny".indexOf(c | 0x20) >= 0 && isLetter(c);
    }
}
