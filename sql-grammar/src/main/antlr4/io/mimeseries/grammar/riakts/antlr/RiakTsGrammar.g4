// Riak TS SQL as 1.5.2 reads it. 1.4.1 has fewer words, which its lexer hands on as identifiers; what else it lacks is refused behind the parser.
// Every decision but that of a parenthesis in a condition takes one or two tokens, so that the first token that does not fit is the one that the real
// server names.
parser grammar RiakTsGrammar;

// Made by a lexer of its own, which follows the real one's rules of the longest match.
tokens {
    AND, ASC, BLOB, BOOLEAN, BY, CREATE, DELETE, DESC, DESCRIBE, DOUBLE, EXPLAIN, FALSE, FIRST, FROM, GROUP, INSERT, INTO, IS, KEY, LAST,
    LIMIT, NOT, NULL, NULLS, OFFSET, OR, ORDER, PRIMARY, QUANTUM, SELECT, SHOW, SINT64, TABLE, TABLES, TIMESTAMP, TRUE, VALUES, VARCHAR,
    WHERE, WITH,
    IDENTIFIER, CHARACTER_LITERAL, INTEGER, FLOAT, REGEX,
    EQUALS, GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL, NOT_EQUAL,
    LEFT_PAREN, RIGHT_PAREN, PLUS, MINUS, ASTERISK, SOLIDUS, COMMA, SEMICOLON,
    // What the lexer knows and no rule takes: <>, =~, !~, and words that only 1.5 takes where they stand.
    UNUSED
}

singleStatement : statement SEMICOLON? EOF ;

statement
    : query
    | explain
    | describe
    | showTables
    | showCreateTable
    | insert
    | delete
    | createTable
    ;

query : select window? ;

window
    : ORDER BY sortSpecification (COMMA sortSpecification)* (limit offset?)?
    | limit offset?
    ;

limit : LIMIT INTEGER ;

offset : OFFSET INTEGER ;

sortSpecification : IDENTIFIER direction=(ASC | DESC)? (NULLS nulls=(FIRST | LAST))? ;

select : SELECT fields FROM IDENTIFIER (where groupBy?)? ;

groupBy : GROUP BY fields ;

fields : field (COMMA field)* ;

field
    : ASTERISK
    | literal
    | numeric
    ;

literal
    : VARCHAR
    | CHARACTER_LITERAL
    | TRUE
    | FALSE
    ;

explain : EXPLAIN query ;

describe : DESCRIBE IDENTIFIER ;

showTables : SHOW TABLES ;

showCreateTable : SHOW CREATE TABLE IDENTIFIER ;

delete : DELETE FROM IDENTIFIER where ;

where : WHERE condition ;

condition : conjunction (OR conjunction)* ;

conjunction : negatable (AND negatable)* ;

negatable : NOT? predicate ;

predicate
    : LEFT_PAREN condition RIGHT_PAREN
    | operand test
    ;

test
    : comparison operand
    | IS NOT? NULL
    ;

comparison
    : EQUALS
    | GREATER
    | LESS
    | GREATER_OR_EQUAL
    | LESS_OR_EQUAL
    | NOT_EQUAL
    ;

operand
    : literal
    | REGEX
    | numeric
    ;

numeric : term (operator+=(PLUS | MINUS) term)* ;

term : factor (operator+=(ASTERISK | SOLIDUS) factor)* ;

factor : sign=(PLUS | MINUS)? primary ;

primary
    : INTEGER IDENTIFIER?                  # integer
    | FLOAT                                # float
    | functionCall                         # call
    | IDENTIFIER                           # name
    | LEFT_PAREN numeric RIGHT_PAREN       # parentheses
    ;

functionCall : IDENTIFIER LEFT_PAREN (ASTERISK | argument (COMMA argument)*)? RIGHT_PAREN ;

argument
    : literal
    | numeric
    ;

insert : INSERT INTO IDENTIFIER insertColumns? VALUES firstRow (COMMA row)* ;

insertColumns : LEFT_PAREN IDENTIFIER (COMMA IDENTIFIER)* RIGHT_PAREN ;

firstRow : LEFT_PAREN (rowValue (COMMA rowValue)*)? RIGHT_PAREN ;

row : LEFT_PAREN rowValue (COMMA rowValue)* RIGHT_PAREN ;

rowValue
    : NULL
    | INTEGER
    | FLOAT
    | TRUE
    | FALSE
    | CHARACTER_LITERAL
    | IDENTIFIER
    ;

createTable : CREATE TABLE IDENTIFIER LEFT_PAREN tableElement (COMMA tableElement)* RIGHT_PAREN (WITH tableProperties)? ;

tableElement
    : column
    | key
    ;

column : IDENTIFIER dataType (NOT NULL)? ;

dataType
    : DOUBLE
    | SINT64
    | TIMESTAMP
    | VARCHAR
    | BOOLEAN
    | BLOB
    ;

key : PRIMARY KEY LEFT_PAREN (keyFields | LEFT_PAREN keyFields RIGHT_PAREN (COMMA keyFields)?) RIGHT_PAREN ;

keyFields : keyField (COMMA keyField)* ;

keyField
    : QUANTUM LEFT_PAREN quantumArgument (COMMA quantumArgument)* RIGHT_PAREN     # quantum
    | IDENTIFIER direction=(ASC | DESC)?                                           # keyColumn
    ;

quantumArgument
    : INTEGER
    | FLOAT
    | CHARACTER_LITERAL
    | IDENTIFIER
    ;

tableProperties : LEFT_PAREN (tableProperty (COMMA tableProperty)* COMMA?)? RIGHT_PAREN ;

tableProperty : IDENTIFIER EQUALS propertyValue ;

propertyValue
    : IDENTIFIER
    | TRUE
    | FALSE
    | INTEGER
    | FLOAT
    | CHARACTER_LITERAL
    ;
