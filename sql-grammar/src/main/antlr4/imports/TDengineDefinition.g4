// Databases, tables, virtual tables.
parser grammar TDengineDefinition;

ifNotExists : IF NOT EXISTS;

ifExists : IF EXISTS;

databaseStatement
    : CREATE DATABASE ifNotExists? name databaseOption*                                           # createDatabase
    | DROP DATABASE ifExists? name FORCE?                                                         # dropDatabase
    | USE name                                                                                    # useDatabase
    | ALTER DATABASE name alterDatabaseOption+                                                    # alterDatabase
    | FLUSH DATABASE name                                                                         # flushDatabase
    | TRIM DATABASE name (BWLIMIT INTEGER_LITERAL)?                                               # trimDatabase
    | SSMIGRATE DATABASE name                                                                     # migrateDatabase
    | COMPACT DATABASE name startWith? endWith? META_ONLY?                                        # compactDatabase
    | COMPACT (name DOT)? VGROUPS IN LP integerList RP startWith? endWith? META_ONLY?             # compactVgroups
    ;

startWith : START WITH point;

endWith : END WITH point;

point : INTEGER_LITERAL | TIMESTAMP? STRING;

integerList : INTEGER_LITERAL (COMMA INTEGER_LITERAL)*;

durationList : DURATION_LITERAL (COMMA DURATION_LITERAL)*;

databaseOption
    : alterDatabaseOption
    | (COMP | MAXROWS | PAGESIZE | TSDB_PAGESIZE | VGROUPS | SINGLE_STABLE | SCHEMALESS | WAL_ROLL_PERIOD | WAL_SEGMENT_SIZE
        | SS_CHUNKPAGES) INTEGER_LITERAL
    | DURATION (INTEGER_LITERAL | DURATION_LITERAL)
    | (PRECISION | DNODES) STRING
    | RETENTIONS retention (COMMA retention)*
    | (TABLE_PREFIX | TABLE_SUFFIX) signedNumber
    ;

// Those that ALTER takes too.
alterDatabaseOption
    : (BUFFER | CACHESIZE | PAGES | REPLICA | REPLICAS | WAL_LEVEL | STT_TRIGGER | MINROWS | WAL_FSYNC_PERIOD | SS_COMPACT)
        INTEGER_LITERAL
    | (CACHEMODEL | ENCRYPT_ALGORITHM) STRING
    | KEEP (integerList | durationList)
    | (WAL_RETENTION_PERIOD | WAL_RETENTION_SIZE) MINUS_SIGN? INTEGER_LITERAL
    | (SS_KEEPLOCAL | KEEP_TIME_OFFSET | COMPACT_INTERVAL | COMPACT_TIME_OFFSET) (INTEGER_LITERAL | DURATION_LITERAL)
    | COMPACT_TIME_RANGE signedDuration (COMMA signedDuration)*
    ;

retention : (DURATION_LITERAL | MINUS_SIGN) COLON DURATION_LITERAL;

tableStatement
    : CREATE TABLE ifNotExists? tableName LP columnDefinitions RP tagDefinitions? tableOption*       # createTable
    | CREATE STABLE ifNotExists? tableName LP columnDefinitions RP tagDefinitions tableOption*       # createTable
    | CREATE TABLE childTable+                                                                   # createChildren
    | CREATE TABLE ifNotExists? USING tableName LP tagItems? RP FILE STRING                        # createFromFile
    | DROP TABLE WITH? droppedTable (COMMA droppedTable)*                                        # dropTable
    | DROP STABLE WITH? ifExists? tableName                                                      # dropStable
    | ALTER (TABLE | STABLE | VTABLE) tableName alteration                                       # alterTable
    ;

childTable
    : ifNotExists? tableName USING tableName (LP columnNameList RP)? TAGS LP tagLiteralList RP tableOption*
    ;

droppedTable : ifExists? tableName;

columnDefinitions : columnDefinition (COMMA columnDefinition)*;

columnDefinition : name typeName columnOption*;

columnOption
    : (PRIMARY | COMPOSITE) KEY
    | name STRING
    | FROM reference
    ;

reference : name (DOT name)*;

tagDefinitions : TAGS LP tagDefinition (COMMA tagDefinition)* RP;

tagDefinition : name typeName;

tableOption
    : alterTableOption
    | (MAX_DELAY | WATERMARK | DELETE_MARK) durationList
    | ROLLUP LP rollupFunction (COMMA rollupFunction)* RP
    | SMA LP columnNameList RP
    | VIRTUAL INTEGER_LITERAL
    ;

rollupFunction : ID | FIRST | LAST;

alterTableOption
    : COMMENT STRING
    | TTL INTEGER_LITERAL
    | KEEP (INTEGER_LITERAL | DURATION_LITERAL)
    ;

alteration
    : alterTableOption+                                     # alterOptions
    | ADD COLUMN name typeName columnOption*                # addColumn
    | DROP COLUMN name                                      # dropColumn
    | MODIFY COLUMN name typeName                           # modifyColumn
    | MODIFY COLUMN name columnOption*                      # modifyColumnOptions
    | RENAME COLUMN name name                               # renameColumn
    | ADD TAG name typeName                                 # addTag
    | DROP TAG name                                         # dropTag
    | MODIFY TAG name typeName                              # modifyTag
    | RENAME TAG name name                                  # renameTag
    | SET TAG tagAssignment (COMMA tagAssignment)*          # setTags
    | ALTER COLUMN name SET reference                       # setReference
    | ALTER COLUMN name SET NULL                            # removeReference
    ;

tagAssignment : name EQ tagLiteral;

virtualTableStatement
    : CREATE VTABLE ifNotExists? tableName LP columnDefinitions RP                                   # createVirtualTable
    | CREATE VTABLE ifNotExists? tableName (LP (namedReferences | references) RP)? USING tableName
        (LP columnNameList RP)? TAGS LP tagLiteralList RP                                            # createVirtualChild
    | DROP VTABLE WITH? ifExists? tableName                                                        # dropVirtualTable
    ;

namedReferences : namedReference (COMMA namedReference)*;

namedReference : name FROM reference;

references : reference (COMMA reference)*;

tagItems : tagItem (COMMA tagItem)*;

tagItem : TBNAME | P_TAGS | name (AS? alias)?;
