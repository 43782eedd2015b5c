// The tokens of IoTDB's SQL. Words that only one version knows are names in the other: the super class sees to that.
lexer grammar IotDbTokens;

options {
    superClass = IotDbTokensBase;
    caseInsensitive = true;
}

WHITE_SPACE : [ \u000B\t\r\n]+ -> channel(HIDDEN);

// Words that are names elsewhere, in both versions.
ADD : 'add';
AFTER : 'after';
ALIAS : 'alias';
ALIGN : 'align';
ALIGNED : 'aligned';
ALL : 'all';
ALTER : 'alter';
ANY : 'any';
APPEND : 'append';
AS : 'as';
ASC : 'asc';
ATTRIBUTES : 'attributes';
BEFORE : 'before';
BEGIN : 'begin';
BLOCKED : 'blocked';
BOUNDARY : 'boundary';
BY : 'by';
CACHE : 'cache';
CHILD : 'child';
CLEAR : 'clear';
CLUSTER : 'cluster';
CONCAT : 'concat';
CONFIGNODES : 'confignodes';
CONFIGURATION : 'configuration';
CONTAIN : 'contain';
CONTINUOUS : 'continuous';
COUNT : 'count';
CQ : 'cq';
CQS : 'cqs';
CREATE : 'create';
DATA : 'data';
DATABASE : 'database';
DATABASES : 'databases';
DATANODES : 'datanodes';
DEACTIVATE : 'deactivate';
DEBUG : 'debug';
DELETE : 'delete';
DESC : 'desc';
DESCRIBE : 'describe';
DETAILS : 'details';
DEVICE : 'device';
DEVICES : 'devices';
DISABLE : 'disable';
DISCARD : 'discard';
DROP : 'drop';
END : 'end';
ENDTIME : 'endtime';
EVERY : 'every';
EXPLAIN : 'explain';
FILE : 'file';
FILL : 'fill';
FLUSH : 'flush';
FOR : 'for';
FROM : 'from';
FULL : 'full';
FUNCTION : 'function';
FUNCTIONS : 'functions';
GLOBAL : 'global';
GRANT : 'grant';
GROUP : 'group';
HAVING : 'having';
INDEX : 'index';
INFO : 'info';
INSERT : 'insert';
INTO : 'into';
KILL : 'kill';
LABEL : 'label';
LAST : 'last';
LATEST : 'latest';
LEVEL : 'level';
LIKE : 'like';
LIMIT : 'limit';
LINEAR : 'linear';
LINK : 'link';
LIST : 'list';
LOAD : 'load';
LOCAL : 'local';
LOCK : 'lock';
MERGE : 'merge';
METADATA : 'metadata';
NODES : 'nodes';
NONE : 'none';
NOW : 'now';
OF : 'of';
OFF : 'off';
OFFSET : 'offset';
ON : 'on';
ONSUCCESS : 'onsuccess';
ORDER : 'order';
PARTITION : 'partition';
PASSWORD : 'password';
PATHS : 'paths';
PIPE : 'pipe';
PIPES : 'pipes';
PIPESINK : 'pipesink';
PIPESINKS : 'pipesinks';
PIPESINKTYPE : 'pipesinktype';
POLICY : 'policy';
PREVIOUS : 'previous';
PREVIOUSUNTILLAST : 'previousuntillast';
PRIVILEGES : 'privileges';
PROCESSLIST : 'processlist';
PROPERTY : 'property';
PRUNE : 'prune';
QUERIES : 'queries';
QUERY : 'query';
RANGE : 'range';
READONLY : 'readonly';
REGEXP : 'regexp';
REGIONID : 'regionid';
REGIONS : 'regions';
REMOVE : 'remove';
RENAME : 'rename';
RESAMPLE : 'resample';
RESOURCE : 'resource';
REVOKE : 'revoke';
ROLE : 'role';
RUNNING : 'running';
SCHEMA : 'schema';
SELECT : 'select';
SERIESSLOTID : 'seriesslotid';
SET : 'set';
SETTLE : 'settle';
SGLEVEL : 'sglevel';
SHOW : 'show';
SLIMIT : 'slimit';
SOFFSET : 'soffset';
START : 'start';
STARTTIME : 'starttime';
STATEFUL : 'stateful';
STATELESS : 'stateless';
STOP : 'stop';
STORAGE : 'storage';
SYSTEM : 'system';
TAGS : 'tags';
TASK : 'task';
TEMPLATE : 'template';
TEMPLATES : 'templates';
TIMEOUT : 'timeout';
TIMESERIES : 'timeseries';
TIMESLOTID : 'timeslotid';
TO : 'to';
TOLERANCE : 'tolerance';
TOP : 'top';
TRACING : 'tracing';
TRIGGER : 'trigger';
TRIGGERS : 'triggers';
TTL : 'ttl';
UNLINK : 'unlink';
UNLOAD : 'unload';
UNSET : 'unset';
UPDATE : 'update';
UPSERT : 'upsert';
URI : 'uri';
USER : 'user';
USING : 'using';
VALUES : 'values';
VARIABLES : 'variables';
VERIFY : 'verify';
VERSION : 'version';
WHERE : 'where';
WITH : 'with';
WITHOUT : 'without';
WRITABLE : 'writable';

// Words that are names elsewhere, and in 1.0 everywhere.
ANALYZE : 'analyze';
AUTO : 'auto';
CASE : 'case';
CAST : 'cast';
CLUSTERID : 'clusterid';
CONDITION : 'condition';
CONNECTOR : 'connector';
CURRENT_TIMESTAMP : 'current_timestamp';
DATANODEID : 'datanodeid';
ELAPSEDTIME : 'elapsedtime';
ELSE : 'else';
EXTRACTOR : 'extractor';
FIRST : 'first';
MIGRATE : 'migrate';
MODIFY : 'modify';
NODEID : 'nodeid';
NULLS : 'nulls';
OPTION : 'option';
PIPEPLUGIN : 'pipeplugin';
PIPEPLUGINS : 'pipeplugins';
PROCESSOR : 'processor';
QUERYID : 'queryid';
QUOTA : 'quota';
READ : 'read';
REGION : 'region';
REPAIR : 'repair';
REPLACE : 'replace';
ROUND : 'round';
SESSION : 'session';
SINK : 'sink';
SOURCE : 'source';
SPACE : 'space';
STATEMENT : 'statement';
SUBSCRIPTION : 'subscription';
SUBSCRIPTIONS : 'subscriptions';
SUBSTRING : 'substring';
THEN : 'then';
THROTTLE : 'throttle';
TIMEPARTITION : 'timepartition';
TOPIC : 'topic';
TOPICS : 'topics';
USED : 'used';
VARIATION : 'variation';
VERBOSE : 'verbose';
VIEW : 'view';
WHEN : 'when';
WRITE : 'write';
SCHEMA_REGION_GROUP_NUM : 'schema_region_group_num';
DATA_REGION_GROUP_NUM : 'data_region_group_num';

// Words that are no names in 1.0.
SCHEMA_REPLICATION_FACTOR : 'schema_replication_factor';
DATA_REPLICATION_FACTOR : 'data_replication_factor';
TIME_PARTITION_INTERVAL : 'time_partition_interval';
WATERMARK_EMBEDDING : 'watermark_embedding';
AND : 'and';
BETWEEN : 'between';
CONTAINS : 'contains';
FALSE : 'false';
IN : 'in';
IS : 'is';
NAN : 'nan';
NOT : 'not';
NULL : 'null';
OR : 'or';
TRUE : 'true';

// Words that are never names.
ROOT : 'root';
TIME : 'time';
TIMESTAMP : 'timestamp';

// Privileges; those of the other version are names.
PRIVILEGE_1_0
    : 'set_storage_group' | 'delete_storage_group' | 'create_database' | 'delete_database' | 'create_timeseries' |
      'insert_timeseries' | 'update_timeseries' | 'read_timeseries' | 'alter_timeseries' | 'delete_timeseries' |
      'create_user' | 'delete_user' | 'modify_password' | 'list_user' | 'grant_user_privilege' | 'revoke_user_privilege'
      | 'grant_user_role' | 'revoke_user_role' | 'create_role' | 'delete_role' | 'list_role' | 'grant_role_privilege' |
      'revoke_role_privilege' | 'create_function' | 'drop_function' | 'create_trigger' | 'drop_trigger' |
      'start_trigger' | 'stop_trigger' | 'create_continuous_query' | 'drop_continuous_query' | 'show_continuous_queries'
      | 'apply_template' | 'update_template' | 'read_template' | 'read_template_application'
    ;
PRIVILEGE_1_3
    : 'read_data' | 'write_data' | 'read_schema' | 'write_schema' | 'manage_user' | 'manage_role' | 'grant_privilege' |
      'alter_password' | 'use_trigger' | 'use_cq' | 'use_pipe' | 'use_udf' | 'use_model' | 'manage_database' |
      'maintain' | 'extend_template'
    ;

MINUS : '-';
PLUS : '+';
DIV : '/';
MOD : '%';
DOUBLE_EQ : '==';
EQ : '=';
GT : '>';
GTE : '>=';
LT : '<';
LTE : '<=';
NEQ : '!=' | '<>';
AND_SIGN : '&' | '&&';
OR_SIGN : '|' | '||';
NOT_SIGN : '!';

DOT : '.';
COMMA : ',';
SEMICOLON : ';';
STAR : '*';
DOUBLE_STAR : '**';
LPAREN : '(';
RPAREN : ')';
LBRACKET : '[';
RBRACKET : ']';
DOUBLE_COLON : '::';

STRING : '"' ('""' | ~'"')* '"' | '\'' ('\'\'' | ~'\'')* '\'';

DURATION : (Digit+ ('y' | 'mo' | 'w' | 'd' | 'h' | 'm' | 's' | 'ms' | 'us' | 'ns'))+;
DATE_TIME : Date (('t' | WHITE_SPACE) Time ([+-] Digit+ ':' Digit+)?)?;
INTEGER : Digit+;
EXPONENT_NUMBER : Digit+ 'e' [+-]? Digit+;

NAME : NamePart+;
QUOTED_NAME : '`' ('``' | ~'`')* '`';

fragment Date : Digit+ '-' Digit+ '-' Digit+ | Digit+ '/' Digit+ '/' Digit+ | Digit+ '.' Digit+ '.' Digit+;
fragment Time : Digit+ ':' Digit+ ':' Digit+ ('.' Digit+)?;
fragment Digit : [0-9];
fragment NamePart : [a-z0-9_:@#$\u007B\u007D] | [\u2E80-\u9FFF];
