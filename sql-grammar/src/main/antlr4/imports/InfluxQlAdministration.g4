// Users, privileges and running queries.
parser grammar InfluxQlAdministration;

grantStatement : GRANT grant;

grant : grantPrivilege | grantAll;

grantPrivilege : (READ | WRITE) ON name TO name;

grantAll : ALL PRIVILEGES? grantAllRest;

grantAllRest : ON name TO name | TO name;

revokeStatement : REVOKE revoke;

revoke : revokePrivilege | revokeAll;

revokePrivilege : (READ | WRITE) ON name FROM name;

revokeAll : ALL PRIVILEGES? revokeAllRest;

revokeAllRest : ON name FROM name | FROM name;

setPasswordStatement : SET PASSWORD FOR name EQ string;

killStatement : KILL QUERY identity (ON name)?;
