// CREATE, ALTER, DROP and DELETE.
parser grammar InfluxQlDefinition;

createStatement
    : CREATE
      (createContinuousQuery | createDatabase | createUser | createRetentionPolicy | createSubscription)
    ;

createContinuousQuery : CONTINUOUS QUERY name ON name resample? BEGIN continuousSelect END;

resample : RESAMPLE resampleInterval;

resampleInterval : resampleEvery resampleFor? | resampleFor;

resampleEvery : EVERY plainDuration;

resampleFor : FOR plainDuration;

plainDuration : DURATION_VALUE;

continuousSelect : SELECT fields intoClause selectRest;

createDatabase : DATABASE name (WITH databaseOptions)?;

databaseOptions
    : durationOption replicationOption? shardDurationOption? nameOption?
    | replicationOption shardDurationOption? nameOption?
    | shardDurationOption nameOption?
    | nameOption
    ;

durationOption : DURATION duration;

replicationOption : REPLICATION replication;

shardDurationOption : SHARD DURATION shardDuration;

nameOption : NAME name;

duration : DURATION_VALUE | INF;

shardDuration : DURATION_VALUE | INF;

replication : INTEGER;

createUser : USER name WITH PASSWORD string (WITH ALL PRIVILEGES)?;

createRetentionPolicy
    : RETENTION POLICY name ON name durationOption replicationOption strictShardDurationOption? DEFAULT?
    ;

strictShardDurationOption : SHARD DURATION finiteDuration;

finiteDuration : DURATION_VALUE | INF;

createSubscription : SUBSCRIPTION name ON name SEGMENT_DOT name DESTINATIONS (ALL | ANY) string (COMMA string)*;

alterStatement : ALTER alterRetentionPolicy;

alterRetentionPolicy : RETENTION POLICY name ON name alterOption+;

alterOption
    : alterDurationKey duration
    | alterReplicationKey replication
    | alterShardKey DURATION finiteDuration
    | alterDefaultKey
    ;

alterDurationKey : DURATION;

alterReplicationKey : REPLICATION;

alterShardKey : SHARD;

alterDefaultKey : DEFAULT;

dropStatement
    : DROP
      ( dropContinuousQuery
      | dropDatabase
      | dropMeasurement
      | dropRetentionPolicy
      | dropSeries
      | dropShard
      | dropSubscription
      | dropUser
      )
    ;

dropContinuousQuery : CONTINUOUS QUERY name ON name;

dropDatabase : DATABASE name;

dropMeasurement : MEASUREMENT name;

dropRetentionPolicy : RETENTION POLICY name ON name;

dropSeries : SERIES deletion;

dropShard : SHARD identity;

dropSubscription : SUBSCRIPTION name ON name SEGMENT_DOT name;

dropUser : USER name;

deleteStatement : DELETE deletion;

deletion : deletionSources whereClause? | whereClause;

deletionSources : measurements;

identity : INTEGER;
