// Names and expressions.
parser grammar InfluxQlExpressions;

name : IDENTIFIER | QUOTED_IDENTIFIER | FILL | TZ;

string : STRING;

integer : INTEGER;

// flat: precedence is settled when the tree is built
expression : operand (operator operand | regexOperator regex)*;

operator
    : ADD | SUB | MUL | DIV | MOD | BIT_AND | BIT_OR | BIT_XOR
    | EQ | NEQ | LT | LTE | GT | GTE | AND | OR
    ;

regexOperator : EQ_REGEX | NEQ_REGEX;

regex : REGEX | BOUND_REGEX;

operand
    : parenthesized
    | reference
    | distinct
    | stringLiteral
    | numberLiteral
    | integerLiteral
    | durationLiteral
    | booleanLiteral
    | wildcard
    | boundRegex
    | boundParameter
    | signed
    ;

parenthesized : LPAREN expression RPAREN;

// calls neither have segments nor casts: the lexer gives no such token behind a parenthesis
reference : name callArguments? referenceRest;

referenceRest : (SEGMENT_DOT name | EMPTY_DOT)* END_DOT? (CAST castType)?;

callArguments : CALL_OPEN callRest;

callRest : RPAREN | callArgument (COMMA callArgument)* callEnd;

callEnd : RPAREN;

callArgument : regexArgument | expression;

// only here can the text of a regular expression stand alone; the value of a parameter is an operand
regexArgument : REGEX;

castType : IDENTIFIER | QUOTED_IDENTIFIER | FIELD | TAG;

distinct : DISTINCT (callArguments | name);

stringLiteral : STRING;

numberLiteral : NUMBER;

integerLiteral : INTEGER;

durationLiteral : DURATION_VALUE;

booleanLiteral : TRUE | FALSE;

wildcard : MUL (CAST wildcardType)?;

wildcardType : FIELD | TAG;

boundRegex : BOUND_REGEX;

boundParameter : BOUND_PARAMETER;

signed : (ADD | SUB) signedOperand;

signedOperand : reference | numberLiteral | integerLiteral | durationLiteral | parenthesized;
