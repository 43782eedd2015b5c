package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import java.util.ArrayList;
import java.util.List;

/**
 * Text to tokens by the real lexer's rules: the longest match, and of matches of one length the rule that stands first. So {@code n-1} is an
 * identifier, {@code 2 -1} two integers, and {@code --1} at the end of a line an integer that cannot be read.
 */
final class Lexer {
    private final String text;
    private final GrammarVersion version;
    private final Numbers numbers;
    private final List<SqlToken> tokens = new ArrayList<>();
    private boolean hasCommentEnds = true;
    private int at;

    private Lexer(String text, GrammarVersion version) {
        this.text = text;
        this.version = version;
        this.numbers = new Numbers(text);
    }

    /** @param text a character for each byte */
    static List<SqlToken> tokens(String text, GrammarVersion version) {
        var lexer = new Lexer(text, version);
        while (lexer.at < text.length()) {
            lexer.next(text.charAt(lexer.at));
        }
        return Numbers.read(lexer.tokens);
    }

    private void next(char c) {
        if (c <= ' ') {
            at++;
        } else if (isLetter(c)) {
            word();
        } else if (isDigit(c) || c == '-' || c == '.') {
            number(c);
        } else {
            switch (c) {
                case '\'' -> quoted(c, RiakTsGrammar.CHARACTER_LITERAL);
                case '"' -> quoted(c, RiakTsGrammar.IDENTIFIER);
                case '/' -> slash();
                case '=' -> operator(RiakTsGrammar.EQUALS, "~", RiakTsGrammar.UNUSED);
                case '>' -> operator(RiakTsGrammar.GREATER, "=", RiakTsGrammar.GREATER_OR_EQUAL);
                case '<' -> less();
                case '!' -> exclamation();
                case '(' -> add(RiakTsGrammar.LEFT_PAREN, 1);
                case ')' -> add(RiakTsGrammar.RIGHT_PAREN, 1);
                case '+' -> add(RiakTsGrammar.PLUS, 1);
                case '*' -> add(RiakTsGrammar.ASTERISK, 1);
                case ',' -> add(RiakTsGrammar.COMMA, 1);
                case ';' -> add(RiakTsGrammar.SEMICOLON, 1);
                default -> throw unexpected(c);
            }
        }
    }

    private static RiakTsSqlException unexpected(char c) {
        return RiakTsSqlException.refused(c >= 0x80 ? "unicode_in_identifier" : "Unexpected token '" + c + "'.");
    }

    private void word() {
        int end = at + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        add(typeInContext(Words.type(text.substring(at, end), version)), end - at);
    }

    /** NULL as a value and SHOW CREATE came with 1.5. */
    private int typeInContext(int type) {
        if (version == GrammarVersion.V1_4 && !tokens.isEmpty()) {
            int before = tokens.get(tokens.size() - 1).getType();
            if ((type == RiakTsGrammar.NULL && before != RiakTsGrammar.NOT)
                    || (type == RiakTsGrammar.CREATE && before == RiakTsGrammar.SHOW)) {
                return RiakTsGrammar.UNUSED;
            }
        }
        return type;
    }

    private void number(char c) {
        int comment = c == '-' && version == GrammarVersion.V1_5 && text.startsWith("--", at) ? lineEnd() : at;
        int hex = version == GrammarVersion.V1_5 ? numbers.hexEnd(at) : at;
        int integer = numbers.integerEnd(at);
        int decimal = numbers.decimalEnd(at);
        int scientific = numbers.scientificEnd(at);
        int longest = Math.max(Math.max(hex, integer), Math.max(Math.max(decimal, scientific), comment));
        if (longest == at) {
            minus(c);
            return;
        }
        if (longest == hex) {
            tokens.add(SqlToken.text(RiakTsGrammar.CHARACTER_LITERAL, Numbers.bytes(text.substring(at + 2, hex))));
        } else if (longest == integer) {
            var digits = text.substring(at, integer);
            tokens.add(SqlToken.integer(RiakTsGrammar.INTEGER, digits, Numbers.integer(digits)));
        } else if (longest == decimal || longest == scientific) {
            tokens.add(SqlToken.text(RiakTsGrammar.FLOAT, text.substring(at, longest)));
        }
        at = longest;
    }

    /** Signs before nothing that is a number, all of them at once. */
    private void minus(char c) {
        if (c != '-') {
            throw unexpected(c);
        }
        do {
            add(RiakTsGrammar.MINUS, 1);
        } while (at < text.length() && text.charAt(at) == '-');
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Text to the last quote that can end it; in 1.5 it has no line feed. */
    private void quoted(char quote, int type) {
        int end = -1;
        int i = at + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' && version == GrammarVersion.V1_5) {
                break;
            }
            i++;
            if (c == quote) {
                end = i;
                if (i >= text.length() || text.charAt(i) != quote) {
                    break;
                }
                i++;
            }
        }
        if (end < 0) {
            throw unexpected(quote);
        }
        var inside = text.substring(at + 1, end - 1);
        if (quote == '"' && inside.chars().anyMatch(c -> c > 0x7f)) {
            throw RiakTsSqlException.refused("unicode_in_quotes");
        }
        tokens.add(SqlToken.text(type, single(inside, quote)));
        at = end;
    }

    /** Doubled quotes made one: in 1.5 those of either kind, in 1.4 those that stand around. */
    private String single(String inside, char quote) {
        if (version == GrammarVersion.V1_4) {
            var one = String.valueOf(quote);
            return inside.replace(one + one, one);
        }
        var out = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            out.append(c);
            if ((c == '\'' || c == '"') && i + 1 < inside.length() && inside.charAt(i + 1) == c) {
                i++;
            }
        }
        return out.toString();
    }

    private void slash() {
        int regex = regexEnd();
        int comment = commentEnd();
        if (regex > at && regex >= comment) {
            add(RiakTsGrammar.REGEX, regex - at);
        } else if (comment > at) {
            at = comment;
        } else {
            add(RiakTsGrammar.SOLIDUS, 1);
        }
    }

    private int commentEnd() {
        if (version == GrammarVersion.V1_4 || !hasCommentEnds || !text.startsWith("/*", at)) {
            return at;
        }
        int close = text.indexOf("*/", at + 2);
        hasCommentEnds = close >= 0;
        return hasCommentEnds ? close + 2 : at;
    }

    private int regexEnd() {
        int i = at + 2;
        if (i > text.length() || text.charAt(at + 1) == '/') {
            return at;
        }
        int first = i;
        while (i < text.length() && isRegexPart(text.charAt(i))) {
            i++;
        }
        if (i == first || i == text.length() || text.charAt(i) != '/') {
            return at;
        }
        return i + 1 < text.length() && text.charAt(i + 1) == 'i' ? i + 2 : i + 1;
    }

    private void operator(int type, String more, int longer) {
        if (text.startsWith(more, at + 1)) {
            add(longer, 2);
        } else {
            add(type, 1);
        }
    }

    private void less() {
        if (text.startsWith(">", at + 1)) {
            add(RiakTsGrammar.UNUSED, 2);
        } else {
            operator(RiakTsGrammar.LESS, "=", RiakTsGrammar.LESS_OR_EQUAL);
        }
    }

    private void exclamation() {
        if (text.startsWith("=", at + 1)) {
            add(RiakTsGrammar.NOT_EQUAL, 2);
        } else if (text.startsWith("~", at + 1)) {
            add(RiakTsGrammar.UNUSED, 2);
        } else {
            throw unexpected('!');
        }
    }

    private void add(int type, int length) {
        tokens.add(SqlToken.text(type, text.substring(at, at + length)));
        at += length;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAlphanumeric(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return isAlphanumeric(c) || c == '_' || c == '-';
    }

    private static boolean isRegexPart(char c) {
        return isAlphanumeric(c) || c == '*' || c == '.';
    }
}
