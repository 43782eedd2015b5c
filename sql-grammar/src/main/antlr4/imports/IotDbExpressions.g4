// Paths, constants, expressions.
parser grammar IotDbExpressions;

fullPath : ROOT (DOT plainNode)*;

prefixPath : ROOT (DOT node)*;

pathInExpression : ROOT (DOT node)* | node (DOT node)*;

// A wildcard behind a name binds to the name, also across white space: a * -b is (a*) - b, as in the real grammar.
node
    : wildcard
    | {before13()}? wildcard? identifier wildcard?
    | {since13()}? wildcard nodeSlice wildcard?
    | {since13()}? nodeSlice wildcard
    | {since13()}? identifier
    ;

nodeSlice : identifier | INTEGER;

plainNode : identifier;

wildcard : STAR | DOUBLE_STAR;

constant
    : dateExpression
    | sign? realNumber
    | sign? INTEGER
    | STRING
    | booleanLiteral
    | NULL
    | NAN
    ;

sign : MINUS | PLUS | {since13()}? DIV;

booleanLiteral : TRUE | FALSE;

realNumber
    : INTEGER DOT (INTEGER | EXPONENT_NUMBER)?
    | DOT (INTEGER | EXPONENT_NUMBER)
    | EXPONENT_NUMBER
    ;

dateExpression : dateTime ((PLUS | MINUS) DURATION)*;

dateTime : DATE_TIME | NOW LPAREN RPAREN;

timeValue : dateExpression | (PLUS | MINUS)? INTEGER;

// The order of the alternatives is the precedence of the operators.
expression
    : LPAREN expression RPAREN                                                        # parenthesized
    | constant                                                                        # constantOperand
    | (TIME | TIMESTAMP)                                                              # time
    | {since13()}? CASE expression? whenBranch+ (ELSE otherwise = expression)? END     # caseExpression
    | pathInExpression                                                                # timeseries
    | (PLUS | MINUS | notOperator) expression                                         # unary
    | {since13()}? CAST LPAREN expression AS attributeValue RPAREN                    # cast
    | {since13()}? REPLACE LPAREN expression COMMA STRING COMMA STRING RPAREN         # replace
    | {since13()}? SUBSTRING LPAREN expression (substringCommas | substringKeywords) RPAREN # substring
    | {since13()}? ROUND LPAREN expression (COMMA constant)? RPAREN                   # round
    | identifier LPAREN expression (COMMA expression)* RPAREN                         # call
    | expression (STAR | DIV | MOD) expression                                        # binary
    | expression (PLUS | MINUS) expression                                            # binary
    | expression (GT | GTE | LT | LTE | EQ | DOUBLE_EQ | NEQ) expression              # binary
    | expression notOperator? (REGEXP | LIKE) STRING                                  # match
    | expression notOperator? BETWEEN expression andOperator expression               # between
    | expression IS notOperator? NULL                                                 # isNull
    | expression notOperator? (IN | CONTAINS) LPAREN constant (COMMA constant)* RPAREN # in
    | expression andOperator expression                                               # binary
    | expression orOperator expression                                                # binary
    ;

whenBranch : WHEN expression THEN expression;

substringCommas : COMMA signedInteger (COMMA signedInteger)?;

substringKeywords : FROM signedInteger (FOR signedInteger)?;

signedInteger : (PLUS | MINUS)? INTEGER;

andOperator : AND | AND_SIGN;

orOperator : OR | OR_SIGN;

notOperator : NOT | NOT_SIGN;

equality : EQ | DOUBLE_EQ;

attribute : attributeKey equality attributeValue;

attributeKey : identifier | constant;

attributeValue : identifier | constant;

alias : constant | identifier;
