// Flush, caches, system status, version, running queries, files.
parser grammar IotDbAdministration;

administrationStatement
    : {before13()}? FULL? MERGE onNodes?                                                     # merge
    | FLUSH prefixPath? (COMMA prefixPath)* booleanLiteral? onNodes?                         # flush
    | CLEAR CACHE onNodes?                                                                   # clearCache
    | LOAD CONFIGURATION (MINUS GLOBAL)? onNodes?                                            # loadConfiguration
    | SET SYSTEM TO (READONLY | RUNNING) onNodes?                                            # setSystemStatus
    | (START | STOP) REPAIR DATA onNodes?                                                    # repairData
    | SHOW VERSION                                                                           # showVersion
    | {since13()}? SHOW (QUERIES | QUERY PROCESSLIST) whereClause? orderByClause? rowPagination? # showQueries
    | SHOW CURRENT_TIMESTAMP                                                                 # showCurrentTimestamp
    | {since13()}? KILL (QUERY STRING | ALL QUERIES)                                         # killQuery
    | LOAD STRING (loadAttribute (COMMA? loadAttribute)*)?                                   # loadFile
    ;

onNodes : ON (LOCAL | CLUSTER);

loadAttribute
    : SGLEVEL equality INTEGER
    | VERIFY equality booleanLiteral
    | ONSUCCESS equality (DELETE | NONE)
    ;

// What the real grammar takes and its next step refuses.
unsupportedStatement
    : {before13()}? SHOW QUERY PROCESSLIST
    | {before13()}? KILL QUERY INTEGER?
    | (DELETE | {since13()}? DROP) PARTITION prefixPath INTEGER (COMMA INTEGER)*
    | (START | STOP) TRIGGER identifier
    | SETTLE (prefixPath | STRING)
    | SHOW FLUSH INFO
    | SHOW LOCK INFO prefixPath
    | SHOW QUERY RESOURCE
    | GRANT WATERMARK_EMBEDDING TO userName (COMMA userName)*
    | REVOKE WATERMARK_EMBEDDING FROM userName (COMMA userName)*
    | LOAD TIMESERIES STRING prefixPath
    | REMOVE STRING
    | UNLOAD STRING STRING
    ;
