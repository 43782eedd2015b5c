// Users, roles, privileges.
parser grammar IotDbAuth;

authStatement
    : CREATE USER identifier STRING                                                          # createUser
    | CREATE ROLE identifier                                                                 # createRole
    | ALTER USER userName SET PASSWORD STRING                                                # alterUser
    | DROP USER identifier                                                                   # dropUser
    | DROP ROLE identifier                                                                   # dropRole
    | {before13()}? GRANT (USER | ROLE) identifier PRIVILEGES privileges onPaths?            # grantPrivileges
    | {since13()}? GRANT privileges onPaths TO (USER | ROLE) identifier (WITH GRANT OPTION)? # grantPrivileges
    | {before13()}? REVOKE (USER | ROLE) identifier PRIVILEGES privileges onPaths?           # revokePrivileges
    | {since13()}? REVOKE privileges onPaths FROM (USER | ROLE) identifier                   # revokePrivileges
    | {before13()}? GRANT role = identifier TO user = identifier                             # grantRole
    | {since13()}? GRANT ROLE role = identifier TO user = identifier                         # grantRole
    | {before13()}? REVOKE role = identifier FROM user = identifier                          # revokeRole
    | {since13()}? REVOKE ROLE role = identifier FROM user = identifier                      # revokeRole
    | LIST USER (OF ROLE identifier)?                                                        # listUsers
    | LIST ROLE (OF USER userName)?                                                          # listRoles
    | {before13()}? LIST PRIVILEGES USER userName onPaths?                                   # listUserPrivileges
    | {since13()}? LIST PRIVILEGES OF USER userName                                          # listUserPrivileges
    | {before13()}? LIST PRIVILEGES ROLE identifier onPaths?                                 # listRolePrivileges
    | {since13()}? LIST PRIVILEGES OF ROLE identifier                                        # listRolePrivileges
    ;

onPaths : ON prefixPath (COMMA prefixPath)*;

privileges : privilege (COMMA privilege)*;

privilege : ALL | READ | WRITE | PRIVILEGE_1_0 | PRIVILEGE_1_3;

userName : ROOT | identifier;
