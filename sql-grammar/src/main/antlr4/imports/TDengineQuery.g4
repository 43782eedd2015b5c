// SELECT, UNION, what stands in FROM, windows.
parser grammar TDengineQuery;

query
    : select (UNION ALL? queryTerm)* queryTail
    | subquery ((UNION ALL? queryTerm)+ queryTail)?
    ;

queryTerm : select | subquery;

subquery : LP query RP;

queryTail : orderByClause? slimitClause? limitClause?;

select
    : SELECT HINT? (DISTINCT | ALL)? TAGS? selectItem (COMMA selectItem)* (FROM tableReferences)? whereClause?
      partitionByClause? rangeClause? everyClause? interpFill? windowClause? groupByClause? havingClause?
    ;

selectItem : STAR | name DOT STAR | commonExpression (AS? alias)?;

tableReferences : tableReference (COMMA tableReference)*;

tableReference : tablePrimary joinPart*;

tablePrimary
    : tableName (AS? name)?                         # table
    | subquery (AS? name)?                          # derivedTable
    | LP parenthesizedJoin RP                       # joinedTable
    | TRIGGER_SIGN (TBNAME | TROWS) (AS? name)?     # triggerTable
    ;

parenthesizedJoin : tablePrimary joinPart+ | LP parenthesizedJoin RP;

joinPart
    : INNER? JOIN tablePrimary onClause?                                                # innerJoin
    | (LEFT | RIGHT | FULL) OUTER? JOIN tablePrimary onClause                           # outerJoin
    | (LEFT | RIGHT) SEMI JOIN tablePrimary onClause                                    # semiJoin
    | (LEFT | RIGHT) ANTI JOIN tablePrimary onClause                                    # antiJoin
    | (LEFT | RIGHT) ASOF JOIN tablePrimary onClause? jlimitClause?                     # asofJoin
    | (LEFT | RIGHT) WINDOW JOIN tablePrimary onClause? windowOffset jlimitClause?      # windowJoin
    ;

onClause : ON commonExpression;

windowOffset : WINDOW_OFFSET LP windowOffsetLiteral COMMA windowOffsetLiteral RP;

windowOffsetLiteral : MINUS_SIGN? DURATION_LITERAL;

jlimitClause : JLIMIT INTEGER_LITERAL;

whereClause : WHERE commonExpression;

partitionByClause : PARTITION BY partitionItem (COMMA partitionItem)*;

partitionItem : value (AS? alias)?;

rangeClause : RANGE LP value (COMMA value (COMMA value)?)? RP;

everyClause : EVERY LP DURATION_LITERAL RP;

interpFill
    : FILL LP (VALUE | VALUE_F | PREV | NEXT | NEAR) COMMA valueList RP
    | FILL LP (NONE | NULL | NULL_F | LINEAR | PREV | NEXT | NEAR) RP
    ;

windowClause
    : INTERVAL LP windowDuration (COMMA (windowDuration | AUTO))? RP slidingClause? windowFill?  # intervalWindow
    | SESSION LP columnReference COMMA windowDuration RP                                   # sessionWindow
    | STATE_WINDOW LP value RP trueFor?                                                    # stateWindow
    | EVENT_WINDOW START WITH commonExpression END WITH commonExpression trueFor?          # eventWindow
    | COUNT_WINDOW LP countArguments RP                                                    # countWindow
    | ANOMALY_WINDOW LP value (COMMA STRING)? RP                                           # anomalyWindow
    ;

countArguments : INTEGER_LITERAL (COMMA INTEGER_LITERAL)? (COMMA columnNameList)?;

slidingClause : SLIDING LP windowDuration RP;

windowFill
    : FILL LP (VALUE | VALUE_F) COMMA valueList RP
    | FILL LP (NONE | NULL | NULL_F | LINEAR | PREV | NEXT) RP
    ;

trueFor : TRUE_FOR LP windowDuration RP;

groupByClause : GROUP BY valueList;

havingClause : HAVING commonExpression;

orderByClause : ORDER BY sortItem (COMMA sortItem)*;

sortItem : value (ASC | DESC)? (NULLS (FIRST | LAST))?;

slimitClause : SLIMIT INTEGER_LITERAL ((SOFFSET | COMMA) INTEGER_LITERAL)?;

limitClause : LIMIT INTEGER_LITERAL ((OFFSET | COMMA) INTEGER_LITERAL)?;
