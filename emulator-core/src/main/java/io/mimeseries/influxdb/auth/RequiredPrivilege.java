package io.mimeseries.influxdb.auth;

import io.mimeseries.grammar.influxql.ast.Privilege;

/**
 * What somebody must be allowed to do.
 *
 * @param admin whether only admins may; the rest then means nothing
 * @param database empty for that of the request
 */
record RequiredPrivilege(boolean admin, String database, Privilege privilege) {
    static final RequiredPrivilege ADMIN = new RequiredPrivilege(true, "", Privilege.ALL);

    static RequiredPrivilege read(String database) {
        return new RequiredPrivilege(false, database, Privilege.READ);
    }

    static RequiredPrivilege write(String database) {
        return new RequiredPrivilege(false, database, Privilege.WRITE);
    }
}
