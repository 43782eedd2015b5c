// SHOW.
parser grammar InfluxQlShow;

showStatement
    : SHOW
      ( showContinuousQueries
      | showDatabases
      | showDiagnostics
      | showField
      | showGrants
      | showMeasurementCardinality
      | showMeasurements
      | showQueries
      | showRetentionPolicies
      | showSeries
      | showShardGroups
      | showShards
      | showStats
      | showSubscriptions
      | showTag
      | showUsers
      )
    ;

showContinuousQueries : CONTINUOUS QUERIES;

showDatabases : DATABASES;

showDiagnostics : DIAGNOSTICS module?;

showStats : STATS module?;

module : FOR string;

showField : FIELD (showFieldKeyCardinality | showFieldKeys);

showFieldKeyCardinality : KEY cardinality;

showFieldKeys : KEYS onDatabase? measurements? orderByClause? limitClause? offsetClause?;

showGrants : GRANTS FOR name;

showMeasurementCardinality : MEASUREMENT cardinality;

showMeasurements : MEASUREMENTS onDatabase? withMeasurement? whereClause? orderByClause? limitClause? offsetClause?;

withMeasurement : WITH MEASUREMENT (EQ | EQ_REGEX) measurement;

showQueries : QUERIES;

showRetentionPolicies : RETENTION POLICIES onDatabase?;

showSeries : SERIES EXACT? series;

series : CARDINALITY cardinalityRest | seriesRest;

seriesRest : onDatabase? measurements? whereClause? orderByClause? limitClause? offsetClause?;

showShardGroups : SHARD GROUPS;

showShards : SHARDS;

showSubscriptions : SUBSCRIPTIONS;

showTag : TAG (showTagKeyCardinality | showTagKeys | showTagValues);

showTagKeyCardinality : KEY cardinality;

showTagKeys
    : KEYS onDatabase? measurements? whereClause? orderByClause? limitClause? offsetClause? seriesLimitClause?
      seriesOffsetClause?
    ;

showTagValues : VALUES tagValues;

tagValues : valuesCardinality | valuesRest;

valuesCardinality
    : (EXACT CARDINALITY | CARDINALITY) onDatabase? measurements? withKey whereClause? groupByClause? limitClause? offsetClause?
    ;

valuesRest : onDatabase? measurements? withKey whereClause? orderByClause? limitClause? offsetClause?;

withKey : WITH KEY keyCondition;

keyCondition : IN LPAREN name (COMMA name)* RPAREN | keyEquality name | regexOperator regex;

keyEquality : EQ | NEQ;

showUsers : USERS;

cardinality : (EXACT CARDINALITY | CARDINALITY) cardinalityRest;

cardinalityRest : onDatabase? measurements? whereClause? groupByClause? limitClause? offsetClause?;

onDatabase : ON name;
