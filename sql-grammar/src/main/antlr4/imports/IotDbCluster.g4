// Nodes, regions, slots, variables, quotas.
parser grammar IotDbCluster;

clusterStatement
    : SHOW CLUSTER DETAILS?                                                                  # showCluster
    | SHOW CLUSTERID                                                                         # showClusterId
    | SHOW VARIABLES                                                                         # showVariables
    | SHOW (SCHEMA | DATA)? REGIONS (OF (STORAGE GROUP | DATABASE) prefixPath? (COMMA prefixPath)*)?
      (ON NODEID INTEGER (COMMA INTEGER)*)?                                                  # showRegions
    | SHOW DATANODES                                                                         # showDataNodes
    | SHOW CONFIGNODES                                                                       # showConfigNodes
    | {before13()}? SHOW (DATA | SCHEMA) REGIONID OF prefixPath WHERE slotCondition (andOperator slotCondition)? # showRegionId
    | {since13()}? SHOW (DATA | SCHEMA) REGIONID WHERE regionCondition (andOperator expression)? # showRegionId
    | {before13()}? SHOW TIMESLOTID OF prefixPath WHERE slotCondition (andOperator STARTTIME equality INTEGER)?
      (andOperator ENDTIME equality INTEGER)?                                                # showTimeSlots
    | {since13()}? (SHOW | COUNT) (TIMESLOTID | TIMEPARTITION) WHERE regionCondition (andOperator STARTTIME equality timeValue)?
      (andOperator ENDTIME equality timeValue)?                                              # showTimeSlots
    | {before13()}? SHOW (DATA | SCHEMA)? SERIESSLOTID OF prefixPath                         # showSeriesSlots
    | {since13()}? SHOW (DATA | SCHEMA) SERIESSLOTID WHERE DATABASE equality prefixPath      # showSeriesSlots
    | MIGRATE REGION INTEGER FROM INTEGER TO INTEGER                                         # migrateRegion
    | SET SPACE QUOTA attribute (COMMA attribute)* ON prefixPath (COMMA prefixPath)*         # setSpaceQuota
    | SHOW SPACE QUOTA (prefixPath (COMMA prefixPath)*)?                                     # showSpaceQuota
    | SET THROTTLE QUOTA attribute (COMMA attribute)* ON identifier                          # setThrottleQuota
    | SHOW THROTTLE QUOTA identifier?                                                        # showThrottleQuota
    ;

slotCondition : (SERIESSLOTID | TIMESLOTID | TIMESTAMP) equality INTEGER;

regionCondition : (DATABASE | DEVICE) equality prefixPath | REGIONID equality INTEGER;
