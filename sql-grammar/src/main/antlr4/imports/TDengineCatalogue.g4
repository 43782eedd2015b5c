// SHOW, topics, streams, views, indexes, functions.
parser grammar TDengineCatalogue;

showStatement
    : SHOW listing                                                                        # showListing
    | SHOW (USER | SYSTEM)? DATABASES                                                     # showDatabases
    | SHOW (NORMAL | CHILD | VIRTUAL)? (name DOT)? (TABLES | STABLES | VTABLES) likePattern? # showTables
    | SHOW (name DOT)? (VGROUPS | STREAMS | ALIVE | DISK_INFO | TSMAS)                    # showInDatabase
    | SHOW (name DOT)? VIEWS likePattern?                                                 # showInDatabase
    | SHOW INDEXES FROM tableName (FROM name)?                                            # showIndexes
    | SHOW TAGS FROM tableName (FROM name)?                                               # showTags
    | SHOW TABLE TAGS tagItems? FROM tableName (FROM name)?                               # showTableTags
    | SHOW CREATE DATABASE name                                                           # showCreateDatabase
    | SHOW CREATE (TABLE | STABLE | VTABLE | VIEW) tableName                              # showCreateTable
    | SHOW (CLUSTER | LOCAL)? VARIABLES likePattern?                                      # showVariables
    | SHOW DNODE INTEGER_LITERAL VARIABLES likePattern?                                   # showVariables
    | SHOW (TRANSACTION | COMPACT) INTEGER_LITERAL                                        # showDetails
    | SHOW VNODES (ON DNODE INTEGER_LITERAL)?                                             # showVnodes
    | SHOW TABLE DISTRIBUTED tableName                                                    # showDistributed
    | SHOW ACCOUNTS                                                                       # showAccounts
    | (DESC | DESCRIBE) tableName                                                         # describe
    ;

listing
    : ANODES FULL? | APPS | ARBGROUPS | BNODES | CLUSTER | CLUSTER ALIVE | CLUSTER MACHINES | COMPACTS | CONNECTIONS
    | CONSUMERS | DNODES | ENCRYPTIONS | FUNCTIONS | GRANTS | GRANTS FULL | GRANTS LOGS | LICENCES | MNODES | MOUNTS | QNODES
    | QUERIES | SCORES | SNODES | SSMIGRATES | SUBSCRIPTIONS | TOPICS | TRANSACTIONS | USERS FULL? | USER PRIVILEGES
    ;

likePattern : LIKE STRING;

topicStatement
    : CREATE TOPIC ifNotExists? name AS query                                               # createTopicOfQuery
    | CREATE TOPIC ifNotExists? name topicMeta DATABASE name                                # createTopicOfDatabase
    | CREATE TOPIC ifNotExists? name topicMeta STABLE tableName whereClause?                # createTopicOfTable
    | DROP TOPIC ifExists? FORCE? name                                                      # dropTopic
    | DROP CONSUMER GROUP ifExists? FORCE? name ON name                                     # dropGroup
    ;

topicMeta : ((WITH | ONLY) META)? AS;

streamStatement
    : CREATE STREAM ifNotExists? tableName streamTrigger (FROM tableName)? (PARTITION BY partitionItem (COMMA partitionItem)*)?
        streamOptions? notification? streamOutput? (AS query)?                              # createStream
    | DROP STREAM ifExists? tableName                                                       # dropStream
    | STOP STREAM ifExists? tableName                                                       # stopStream
    | START STREAM ifExists? (IGNORE UNTREATED)? tableName                                  # startStream
    | RECALCULATE STREAM tableName FROM streamPoint (TO streamPoint)?                       # recalculateStream
    ;

streamPoint : INTEGER_LITERAL | STRING;

streamTrigger
    : SESSION LP columnReference COMMA windowDuration RP                                    # sessionTrigger
    | STATE_WINDOW LP value RP trueFor?                                                     # stateTrigger
    | (INTERVAL LP windowDuration (COMMA windowDuration)? RP)? SLIDING LP windowDuration (COMMA windowDuration)? RP # slidingTrigger
    | EVENT_WINDOW LP START WITH commonExpression END WITH commonExpression RP trueFor?     # eventTrigger
    | COUNT_WINDOW LP countArguments RP                                                     # countTrigger
    | PERIOD LP windowDuration (COMMA windowDuration)? RP                                   # periodTrigger
    ;

streamOptions : STREAM_OPTIONS LP streamOption (BITOR streamOption)* RP;

streamOption
    : CALC_NOTIFY_ONLY | DELETE_RECALC | DELETE_OUTPUT_TABLE | FORCE_OUTPUT | IGNORE_DISORDER | LOW_LATENCY_CALC
    | IGNORE_NODATA_TRIGGER
    | (EXPIRED_TIME | MAX_DELAY | WATERMARK) LP DURATION_LITERAL RP
    | (FILL_HISTORY | FILL_HISTORY_FIRST) (LP streamPoint RP)?
    | PRE_FILTER LP commonExpression RP
    | EVENT_TYPE LP eventTypes RP
    ;

eventTypes : (WINDOW_OPEN | WINDOW_CLOSE) (BITOR (WINDOW_OPEN | WINDOW_CLOSE))*;

notification
    : NOTIFY LP STRING (COMMA STRING)* RP (ON LP eventTypes RP)? whereClause?
        (NOTIFY_OPTIONS LP NOTIFY_HISTORY (BITOR NOTIFY_HISTORY)* RP)?
    ;

streamOutput
    : INTO tableName (OUTPUT_SUBTABLE LP value RP)? (LP streamColumn (COMMA streamColumn)* RP)?
        (TAGS LP streamTag (COMMA streamTag)* RP)?
    ;

streamColumn : name ((PRIMARY | COMPOSITE) KEY)*;

streamTag : name typeName AS value;

catalogueStatement
    : CREATE (OR REPLACE)? VIEW tableName AS query                                          # createView
    | DROP VIEW ifExists? tableName                                                         # dropView
    | CREATE SMA INDEX ifNotExists? columnNameItem ON tableName smaOptions                  # createSmaIndex
    | CREATE INDEX ifNotExists? columnNameItem ON tableName LP columnNameList RP            # createIndex
    | DROP INDEX ifExists? tableName                                                        # dropIndex
    | CREATE TSMA ifNotExists? name ON tableName FUNCTION LP smaFunctions RP INTERVAL LP DURATION_LITERAL RP # createTsma
    | CREATE RECURSIVE TSMA ifNotExists? name ON tableName INTERVAL LP DURATION_LITERAL RP  # createTsma
    | DROP TSMA ifExists? tableName                                                         # dropTsma
    | CREATE (OR REPLACE)? AGGREGATE? FUNCTION ifNotExists? name AS STRING OUTPUTTYPE typeName (BUFSIZE INTEGER_LITERAL)?
        (LANGUAGE STRING)?                                                                  # createFunction
    | DROP FUNCTION ifExists? name                                                          # dropFunction
    ;

smaOptions
    : FUNCTION LP smaFunctions RP INTERVAL LP DURATION_LITERAL (COMMA DURATION_LITERAL)? RP slidingClause?
    ;

smaFunctions : smaFunction (COMMA smaFunction)*;

smaFunction : (ID | COUNT | FIRST | LAST | LAST_ROW) LP valueList RP;
