// SHOW and COUNT over the schema.
parser grammar IotDbShow;

schemaQuery
    : SHOW databasesWord ({since13()}? DETAILS)? prefixPath?                                              # showDatabases
    | SHOW DEVICES prefixPath? (WITH (STORAGE GROUP | DATABASE))? ({since13()}? deviceFilter)? rowPagination? # showDevices
    | SHOW LATEST? TIMESERIES prefixPath? timeseriesFilter? rowPagination?                                # showTimeseries
    | SHOW CHILD PATHS prefixPath?                                                                        # showChildPaths
    | SHOW CHILD NODES prefixPath?                                                                        # showChildNodes
    | SHOW TTL ON prefixPath (COMMA prefixPath)*                                                          # showTtl
    | SHOW ALL TTL                                                                                        # showTtl
    | SHOW templateWord TEMPLATES                                                                         # showTemplates
    | SHOW NODES IN templateWord TEMPLATE identifier                                                      # showNodesInTemplate
    | SHOW PATHS SET templateWord TEMPLATE identifier                                                     # showPathsSetTemplate
    | SHOW PATHS prefixPath? USING templateWord TEMPLATE identifier                                       # showPathsUsingTemplate
    | COUNT databasesWord prefixPath?                                                                     # countDatabases
    | COUNT DEVICES prefixPath?                                                                           # countDevices
    | COUNT TIMESERIES prefixPath? timeseriesFilter? (GROUP BY LEVEL equality INTEGER)?                   # countTimeseries
    | COUNT NODES prefixPath LEVEL equality INTEGER                                                       # countNodes
    ;

databasesWord : STORAGE GROUP | DATABASES;

timeseriesFilter
    : WHERE attribute                                                     # attributeFilter
    | {before13()}? WHERE attributeKey CONTAINS attributeValue            # keyContains
    | {since13()}? WHERE TIMESERIES CONTAINS STRING                       # timeseriesContains
    | {since13()}? WHERE TAGS LPAREN attributeKey RPAREN equality attributeValue # tagEquals
    | {since13()}? WHERE TAGS LPAREN attributeKey RPAREN CONTAINS STRING  # tagContains
    ;

deviceFilter
    : WHERE DEVICE CONTAINS STRING                                        # deviceContains
    | WHERE TEMPLATE (EQ | NEQ) STRING                                    # templateEquals
    | WHERE TEMPLATE IS notOperator? NULL                                 # templateIsNull
    ;
