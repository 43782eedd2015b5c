// Continuous queries; functions, triggers, pipes, topics and views.
parser grammar IotDbCatalogue;

continuousQueryStatement
    : CREATE continuousQuery identifier resampleClause? (TIMEOUT POLICY (BLOCKED | DISCARD))? BEGIN selectStatement END # createContinuousQuery
    | DROP continuousQuery identifier                                                            # dropContinuousQuery
    | SHOW (CONTINUOUS QUERIES | CQS)                                                            # showContinuousQueries
    ;

continuousQuery : CONTINUOUS QUERY | CQ;

resampleClause
    : RESAMPLE (EVERY every = DURATION)? (BOUNDARY timeValue)? (RANGE rangeStart = DURATION (COMMA rangeEnd = DURATION)?)?
    ;

catalogueStatement
    : CREATE FUNCTION identifier AS STRING uriClause?                                            # createFunction
    | DROP FUNCTION identifier                                                                   # dropFunction
    | SHOW FUNCTIONS                                                                             # showFunctions
    | CREATE (STATELESS | STATEFUL)? TRIGGER identifier (BEFORE | AFTER) (INSERT | DELETE) ON prefixPath AS STRING uriClause?
      (WITH LPAREN attribute (COMMA attribute)* RPAREN)?                                         # createTrigger
    | DROP TRIGGER identifier                                                                    # dropTrigger
    | SHOW TRIGGERS                                                                              # showTriggers
    | {before13()}? CREATE PIPESINK identifier AS identifier (LPAREN looseAttributes RPAREN)?    # createPipeSink
    | {before13()}? DROP PIPESINK identifier                                                     # dropPipeSink
    | {before13()}? SHOW (PIPESINK identifier? | PIPESINKS)                                      # showPipeSinks
    | {before13()}? SHOW PIPESINKTYPE                                                            # showPipeSinkTypes
    | {before13()}? CREATE PIPE identifier TO identifier (FROM LPAREN selectStatement RPAREN)? (WITH looseAttributes)? # createSyncPipe
    | {since13()}? CREATE PIPE identifier (WITH (EXTRACTOR | SOURCE) source = texts)? (WITH PROCESSOR processor = texts)?
      WITH (CONNECTOR | SINK) sink = texts                                                       # createPipe
    | {since13()}? ALTER PIPE identifier ((MODIFY | REPLACE) PROCESSOR processor = texts)?
      ((MODIFY | REPLACE) (CONNECTOR | SINK) sink = texts)?                                      # alterPipe
    | START PIPE identifier                                                                      # startPipe
    | STOP PIPE identifier                                                                       # stopPipe
    | DROP PIPE identifier                                                                       # dropPipe
    | {before13()}? SHOW (PIPE identifier? | PIPES)                                              # showPipes
    | {since13()}? SHOW (PIPE identifier | PIPES (WHERE (CONNECTOR | SINK) USED BY identifier)?) # showPipes
    | CREATE PIPEPLUGIN identifier AS STRING uriClause                                           # createPipePlugin
    | DROP PIPEPLUGIN identifier                                                                 # dropPipePlugin
    | SHOW PIPEPLUGINS                                                                           # showPipePlugins
    | CREATE TOPIC identifier (WITH texts)?                                                      # createTopic
    | DROP TOPIC identifier                                                                      # dropTopic
    | SHOW (TOPIC identifier | TOPICS)                                                           # showTopics
    | SHOW SUBSCRIPTIONS (ON identifier)?                                                        # showSubscriptions
    | CREATE VIEW viewPaths AS viewSource                                                        # view
    | ALTER VIEW viewPaths AS viewSource                                                         # view
    | ALTER VIEW fullPath alteration                                                             # view
    | ALTER VIEW fullPath RENAME TO fullPath                                                     # view
    | (DELETE | DROP) VIEW prefixPath (COMMA prefixPath)*                                        # view
    | SHOW VIEW prefixPath? timeseriesFilter? rowPagination?                                     # view
    ;

uriClause : USING URI STRING;

looseAttributes : attribute (COMMA? attribute)*;

texts : LPAREN (textPair COMMA)* textPair? RPAREN;

textPair : STRING EQ STRING;

viewPaths
    : fullPath (COMMA fullPath)*
    | prefixPath LPAREN viewSuffix (COMMA viewSuffix)* RPAREN
    ;

viewSuffix : plainNode (DOT plainNode)*;

viewSource : viewPaths | selectClause fromClause;
