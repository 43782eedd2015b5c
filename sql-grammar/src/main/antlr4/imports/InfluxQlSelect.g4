// SELECT, EXPLAIN and the clauses that other statements share with them.
parser grammar InfluxQlSelect;

selectStatement : SELECT fields intoClause? selectRest;

selectRest
    : fromClause whereClause? groupByClause? fillClause? orderByClause? limitClause? offsetClause? seriesLimitClause?
      seriesOffsetClause? zoneClause?
    ;

explainStatement : EXPLAIN ANALYZE? selectStatement;

fields : field (COMMA field)*;

field : fieldExpression alias?;

fieldExpression : regexArgument | expression;

alias : AS name;

intoClause : INTO target;

target : name (SEGMENT_DOT name | EMPTY_DOT)* backReference?;

backReference : LAST_DOT COLON MEASUREMENT | END_DOT;

fromClause : FROM source (COMMA source)*;

source : subquery | measurement;

subquery : LPAREN selectStatement RPAREN;

measurement : regex | name (SEGMENT_DOT name | EMPTY_DOT)* regexSegment?;

regexSegment : LAST_DOT regexArgument | END_DOT;

measurements : FROM measurement (COMMA measurement)*;

whereClause : WHERE expression;

groupByClause : GROUP BY dimension (COMMA dimension)*;

dimension : regexArgument | expression;

fillClause : fillStart expressionRest;

zoneClause : zoneStart expressionRest;

fillStart : FILL callArguments? referenceRest;

zoneStart : TZ callArguments? referenceRest;

expressionRest : (operator operand | regexOperator regex)*;

orderByClause : ORDER BY firstSortField (COMMA sortField)*;

firstSortField : sortField | direction;

sortField : name direction?;

direction : ASC | DESC;

limitClause : LIMIT integer;

offsetClause : OFFSET integer;

seriesLimitClause : SLIMIT integer;

seriesOffsetClause : SOFFSET integer;
