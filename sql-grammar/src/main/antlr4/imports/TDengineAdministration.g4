// Users, nodes, settings, running work.
parser grammar TDengineAdministration;

userStatement
    : CREATE USER name PASS STRING (SYSINFO INTEGER_LITERAL)? (CREATEDB INTEGER_LITERAL)? (IS_IMPORT INTEGER_LITERAL)? hosts? # createUser
    | ALTER USER name alterUser                                                             # alterUserStatement
    | DROP USER name                                                                        # dropUser
    | GRANT privileges ON grantObject (WITH commonExpression)? TO name                      # grant
    | REVOKE privileges ON grantObject (WITH commonExpression)? FROM name                   # grant
    ;

alterUser
    : PASS STRING
    | (ENABLE | SYSINFO | CREATEDB) INTEGER_LITERAL
    | (ADD | DROP) hosts
    ;

hosts : HOST STRING (COMMA STRING)*;

privileges : ALL | SUBSCRIBE | privilege (COMMA privilege)*;

privilege : READ | WRITE | ALTER;

grantObject : STAR DOT STAR | name (DOT (STAR | name))?;

administrationStatement
    : ALTER LOCAL STRING STRING?                                                            # alterLocal
    | ALTER (DNODE INTEGER_LITERAL | ALL DNODES) STRING STRING?                             # alterDnode
    | ALTER CLUSTER STRING STRING?                                                          # alterCluster
    | KILL (CONNECTION | TRANSACTION | COMPACT | SSMIGRATE) INTEGER_LITERAL                 # kill
    | KILL QUERY STRING                                                                     # kill
    | RESET QUERY CACHE                                                                     # resetQueryCache
    | CREATE DNODE endpoint (PORT INTEGER_LITERAL)?                                         # node
    | DROP DNODE (INTEGER_LITERAL | endpoint) (FORCE | UNSAFE)?                             # node
    | RESTORE DNODE INTEGER_LITERAL                                                         # node
    | (CREATE | DROP | RESTORE) (QNODE | MNODE) ON DNODE INTEGER_LITERAL                    # node
    | CREATE BNODE ON DNODE INTEGER_LITERAL (name STRING)*                                  # node
    | DROP BNODE ON DNODE INTEGER_LITERAL                                                   # node
    | (CREATE | DROP) SNODE ON DNODE INTEGER_LITERAL                                        # node
    | RESTORE VNODE ON DNODE INTEGER_LITERAL                                                # node
    | CREATE ANODE STRING                                                                   # node
    | (UPDATE | DROP) ANODE INTEGER_LITERAL                                                 # node
    | UPDATE ALL ANODES                                                                     # node
    | BALANCE VGROUP (LEADER (ON INTEGER_LITERAL | DATABASE name)?)?                        # vgroups
    | MERGE VGROUP INTEGER_LITERAL INTEGER_LITERAL                                          # vgroups
    | REDISTRIBUTE VGROUP INTEGER_LITERAL (DNODE INTEGER_LITERAL)+                          # vgroups
    | SPLIT VGROUP INTEGER_LITERAL FORCE?                                                   # vgroups
    | ASSIGN LEADER FORCE                                                                   # vgroups
    | CREATE ENCRYPT_KEY STRING                                                             # createEncryptKey
    | CREATE MOUNT ifNotExists? name ON DNODE INTEGER_LITERAL FROM STRING                   # mount
    | DROP MOUNT ifExists? name                                                             # mount
    ;

endpoint : STRING | ID | IP_ADDRESS;

// What the server knows and refuses.
expiredStatement
    : CREATE ACCOUNT name PASS STRING accountOption*
    | ALTER ACCOUNT name (PASS literal | accountOption)+
    ;

accountOption : (PPS | TSERIES | STORAGE | STREAMS | QTIME | DBS | USERS | CONNS | STATE) literal;
