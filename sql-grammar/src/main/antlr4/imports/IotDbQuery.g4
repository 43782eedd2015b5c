// SELECT and EXPLAIN.
parser grammar IotDbQuery;

explainStatement : EXPLAIN selectStatement | {since13()}? EXPLAIN (ANALYZE VERBOSE?)? selectStatement?;

selectStatement
    : selectClause intoClause? fromClause whereClause? groupByClause? havingClause?
      (orderByClause fillClause? | fillClause orderByClause?)? pagination? alignByClause?
    ;

selectClause : SELECT LAST? resultColumn (COMMA resultColumn)*;

resultColumn : expression (AS alias)?;

intoClause : INTO intoItem (COMMA intoItem)*;

intoItem : ALIGNED? intoPath LPAREN intoNode (COMMA intoNode)* RPAREN;

intoPath : ROOT (DOT intoNode)* | intoNode (DOT intoNode)*;

intoNode : identifier | DOUBLE_COLON;

fromClause : FROM prefixPath (COMMA prefixPath)*;

whereClause : WHERE expression;

groupByClause : GROUP BY groupByItem (COMMA groupByItem)*;

groupByItem
    : TIME? LPAREN (timeRange COMMA)? interval = DURATION (COMMA step = DURATION)? RPAREN   # groupByTime
    | LEVEL equality INTEGER (COMMA INTEGER)*                                               # groupByLevel
    | TAGS LPAREN identifier (COMMA identifier)* RPAREN                                     # groupByTags
    | VARIATION LPAREN expression (COMMA delta)? (COMMA attribute)? RPAREN                  # groupByVariation
    | CONDITION LPAREN expression (COMMA expression)? (COMMA attribute)? RPAREN             # groupByCondition
    | SESSION LPAREN DURATION RPAREN                                                        # groupBySession
    | {since13()}? COUNT LPAREN expression COMMA INTEGER (COMMA attribute)? RPAREN          # groupByCount
    ;

delta : INTEGER | realNumber;

timeRange
    : LBRACKET timeValue COMMA timeValue RPAREN
    | LPAREN timeValue COMMA timeValue RBRACKET
    ;

havingClause : HAVING expression;

orderByClause : ORDER BY sortItem (COMMA sortItem)*;

sortItem
    : sortKey (DESC | ASC)?
    | {since13()}? expression (DESC | ASC)? (NULLS (FIRST | LAST))?
    ;

sortKey : TIME | TIMESERIES | DEVICE | QUERYID | DATANODEID | ELAPSEDTIME | STATEMENT;

fillClause : FILL LPAREN (LINEAR | PREVIOUS | constant) ({since13()}? COMMA DURATION)? RPAREN;

pagination
    : seriesPagination rowPagination?
    | rowPagination seriesPagination?
    ;

rowPagination
    : limitClause offsetClause?
    | offsetClause limitClause
    | {since13()}? offsetClause
    ;

seriesPagination
    : seriesLimitClause seriesOffsetClause?
    | seriesOffsetClause seriesLimitClause
    | {since13()}? seriesOffsetClause
    ;

limitClause : LIMIT INTEGER;

offsetClause : OFFSET INTEGER;

seriesLimitClause : SLIMIT INTEGER;

seriesOffsetClause : SOFFSET INTEGER;

alignByClause : ALIGN BY (TIME | DEVICE);
