package io.mimeseries.grammar.tdengine.lexis;

/** What a token is, before keywords are told from names. */
public enum TokenKind {
    /** Behind the last char, or a semicolon, where the server stops reading. */
    END,
    SPACE,
    COMMENT,
    /** A comment that begins with a plus sign. */
    HINT,
    /** A name without back-ticks, or a keyword. */
    WORD,
    /** A name in back-ticks. */
    QUOTED_NAME,
    /** A name with chars beyond ASCII, which only aliases and columns may have. */
    ALIAS,
    STRING,
    BOOL,
    INTEGER,
    FLOAT,
    HEX,
    BINARY,
    /** Digits and a unit. */
    DURATION,
    /** Four numbers with points between. */
    IP_ADDRESS,
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    COMMA,
    DOT,
    COLON,
    PLUS,
    MINUS,
    STAR,
    SLASH,
    PERCENT,
    /** Two per cent signs: what a stream's trigger fills in. */
    TRIGGER,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    SHIFT_LEFT,
    SHIFT_RIGHT,
    BIT_AND,
    BIT_OR,
    BIT_NOT,
    CONCATENATE,
    ARROW,
    QUESTION_MARK,
    /** No token of the language. */
    ILLEGAL
}
