// The tokens of InfluxQL. What depends on the tokens before (regular expressions, calls, bound parameters) is settled in the super class.
lexer grammar InfluxQlTokens;

options {
    superClass = InfluxQlTokensBase;
    caseInsensitive = true;
}

tokens {
    // '(' directly behind a name: opens the arguments of a call
    CALL_OPEN,
    // ',' that cannot go on with GROUP BY
    STRAY_COMMA,
    // the comma between a source's name and a slash: the real parser takes both for a pattern and complains about the comma
    SOURCE_COMMA,
    // '.' directly behind something, so that it can join names
    SEGMENT_DOT,
    // the same before another dot: the segment between them is empty
    EMPTY_DOT,
    // the same before '/' among sources or ':' in a target
    LAST_DOT,
    // the same where no '/' or ':' can follow: the real parser takes the dot and complains about what follows
    END_DOT,
    // '::' directly behind a name or '*'
    CAST,
    // names that start a clause where no other name can stand
    FILL,
    TZ,
    // the value of a bound parameter
    BOUND_REGEX
}

ALL : 'all';
ALTER : 'alter';
ANALYZE : 'analyze';
ANY : 'any';
AS : 'as';
ASC : 'asc';
BEGIN : 'begin';
BY : 'by';
CARDINALITY : 'cardinality';
CREATE : 'create';
CONTINUOUS : 'continuous';
DATABASE : 'database';
DATABASES : 'databases';
DEFAULT : 'default';
DELETE : 'delete';
DESC : 'desc';
DESTINATIONS : 'destinations';
DIAGNOSTICS : 'diagnostics';
DISTINCT : 'distinct';
DROP : 'drop';
DURATION : 'duration';
END : 'end';
EVERY : 'every';
EXACT : 'exact';
EXPLAIN : 'explain';
FIELD : 'field';
FOR : 'for';
FROM : 'from';
GRANT : 'grant';
GRANTS : 'grants';
GROUP : 'group';
GROUPS : 'groups';
IN : 'in';
INF : 'inf';
INSERT : 'insert';
INTO : 'into';
KEY : 'key';
KEYS : 'keys';
KILL : 'kill';
LIMIT : 'limit';
MEASUREMENT : 'measurement';
MEASUREMENTS : 'measurements';
NAME : 'name';
OFFSET : 'offset';
ON : 'on';
ORDER : 'order';
PASSWORD : 'password';
POLICY : 'policy';
POLICIES : 'policies';
PRIVILEGES : 'privileges';
QUERIES : 'queries';
QUERY : 'query';
READ : 'read';
REPLICATION : 'replication';
RESAMPLE : 'resample';
RETENTION : 'retention';
REVOKE : 'revoke';
SELECT : 'select';
SERIES : 'series';
SET : 'set';
SHARD : 'shard';
SHARDS : 'shards';
SHOW : 'show';
SLIMIT : 'slimit';
SOFFSET : 'soffset';
STATS : 'stats';
SUBSCRIPTION : 'subscription';
SUBSCRIPTIONS : 'subscriptions';
TAG : 'tag';
TO : 'to';
USER : 'user';
USERS : 'users';
VALUES : 'values';
WHERE : 'where';
WITH : 'with';
WRITE : 'write';
AND : 'and';
OR : 'or';
TRUE : 'true';
FALSE : 'false';

ADD : '+';
SUB : '-';
MUL : '*';
DIV : '/';
MOD : '%';
BIT_AND : '&';
BIT_OR : '|';
BIT_XOR : '^';
EQ : '=';
NEQ : '!=' | '<>';
EQ_REGEX : '=~';
NEQ_REGEX : '!~';
LT : '<';
LTE : '<=';
GT : '>';
GTE : '>=';
LPAREN : '(';
RPAREN : ')';
COMMA : ',';
SEMICOLON : ';';
COLON : ':';
DOUBLE_COLON : '::';
DOT : '.';

IDENTIFIER : NameStart NamePart*;
// a word directly before the quotes is lost, as in the real scanner
QUOTED_IDENTIFIER : (NameStart NamePart*)? '"' (~["\\\n] | '\\' [n"'\\])* '"';
STRING : '\'' (~['\\\n] | '\\' [n"'\\])* '\'';
NUMBER : Digit+ '.' Digit* | '.' Digit+;
INTEGER : Digit+;
DURATION_VALUE : Digit+ [a-zµ] [0-9a-zµ]*;
BOUND_PARAMETER : '$' (NamePart* | '"' (~["\\\n] | '\\' [n"'\\])* '"');

REGEX : '/' {regexAllowed()}? RegexPart* '/';
BAD_REGEX : '/' {regexAllowed()}? RegexPart* ('\\' EOF | EOF)?;

BAD_STRING : (NameStart NamePart*)? '"' (~["\\\n] | '\\' [n"'\\])* | '\'' (~['\\\n] | '\\' [n"'\\])*;
BAD_ESCAPE : '\'' (~['\\\n] | '\\' [n"'\\])* '\\' ~[n"'\\]?
    | (NameStart NamePart*)? '"' (~["\\\n] | '\\' [n"'\\])* '\\' ~[n"'\\]?;

LINE_COMMENT : '--' ~[\n]* -> channel(HIDDEN);
BLOCK_COMMENT : '/*' .*? '*/' -> channel(HIDDEN);
BAD_COMMENT : '/*' (~[*] | '*'+ ~[*/])* '*'*;
SPACE : [ \t\n]+ -> channel(HIDDEN);
ILLEGAL : .;

fragment NameStart : [a-z_];
fragment NamePart : [a-z0-9_];
fragment Digit : [0-9];
fragment RegexPart : '\\' ~[\n] | ~[/\\\n];
