// Databases, timeseries and templates created, altered and deleted.
parser grammar IotDbDefinition;

databaseStatement
    : SET STORAGE GROUP TO prefixPath databaseOptions?                                  # createDatabase
    | CREATE (STORAGE GROUP | DATABASE) prefixPath databaseOptions?                     # createDatabase
    | {since13()}? ALTER (STORAGE GROUP | DATABASE) prefixPath databaseOptions          # alterDatabase
    | (DELETE | DROP) (STORAGE GROUP | DATABASE) prefixPath (COMMA prefixPath)*         # deleteDatabase
    | SET TTL TO prefixPath INTEGER                                                     # setTtl
    | UNSET TTL (TO | {since13()}? FROM) prefixPath                                     # unsetTtl
    ;

databaseOptions : WITH databaseOption (COMMA? databaseOption)*;

databaseOption : databaseKey EQ INTEGER | {since13()}? databaseKey DOUBLE_EQ INTEGER;

databaseKey
    : TTL
    | SCHEMA_REPLICATION_FACTOR
    | DATA_REPLICATION_FACTOR
    | TIME_PARTITION_INTERVAL
    | SCHEMA_REGION_GROUP_NUM
    | DATA_REGION_GROUP_NUM
    ;

timeseriesStatement
    : CREATE TIMESERIES fullPath measurementDefinition                                  # createTimeseries
    | CREATE ALIGNED TIMESERIES fullPath alignedMeasurements?                           # createAlignedTimeseries
    | ALTER TIMESERIES fullPath alteration                                              # alterTimeseries
    | (DELETE | DROP) TIMESERIES prefixPath (COMMA prefixPath)*                         # deleteTimeseries
    ;

alignedMeasurements : LPAREN namedMeasurement (COMMA namedMeasurement)* RPAREN;

namedMeasurement : plainNode measurementDefinition;

measurementDefinition
    : measurementAlias? WITH attributeKey equality dataType = attributeValue (COMMA? attribute)* tagClause? attributesClause?
    | measurementAlias? WITH? (attributeKey equality)? dataType = attributeValue attribute* tagClause? attributesClause?
    ;

measurementAlias : LPAREN node RPAREN;

tagClause : TAGS LPAREN attribute (COMMA attribute)* RPAREN;

attributesClause : ATTRIBUTES LPAREN attribute (COMMA attribute)* RPAREN;

alteration
    : RENAME attributeKey TO attributeKey                                               # renameKey
    | SET attribute (COMMA attribute)*                                                  # setValues
    | DROP attributeKey (COMMA attributeKey)*                                           # dropKeys
    | ADD TAGS attribute (COMMA attribute)*                                             # addTags
    | ADD ATTRIBUTES attribute (COMMA attribute)*                                       # addAttributes
    | UPSERT (ALIAS equality alias)? tagClause? attributesClause?                       # upsert
    ;

templateStatement
    : CREATE templateWord TEMPLATE identifier ALIGNED? alignedMeasurements              # createTemplate
    | {since13()}? CREATE templateWord TEMPLATE identifier ALIGNED?                     # createTemplate
    | {since13()}? ALTER templateWord TEMPLATE identifier ADD alignedMeasurements       # alterTemplate
    | DROP templateWord TEMPLATE identifier                                             # dropTemplate
    | SET templateWord TEMPLATE identifier TO prefixPath                                # setTemplate
    | UNSET templateWord TEMPLATE identifier FROM prefixPath                            # unsetTemplate
    | CREATE TIMESERIES (OF | {since13()}? USING) templateWord TEMPLATE ON prefixPath   # activateTemplate
    | deactivation templateWord TEMPLATE identifier? FROM prefixPath (COMMA prefixPath)* # deactivateTemplate
    ;

templateWord : SCHEMA | {since13()}? DEVICE;

deactivation : DEACTIVATE | (DELETE | {since13()}? DROP) TIMESERIES OF;
