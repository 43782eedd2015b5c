package io.mimeseries.influxdb.catalog;

import io.mimeseries.grammar.influxql.ast.Privilege;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A user.
 *
 * @param privileges by database; a revoked one stays as {@link Privilege#NONE}, as SHOW GRANTS tells
 */
public record User(String name, PasswordHash password, boolean admin, SortedMap<String, Privilege> privileges)
        implements Named {
    public User {
        privileges = Collections.unmodifiableSortedMap(new TreeMap<>(privileges));
    }

    public Privilege privilegeOn(String database) {
        return privileges.getOrDefault(database, Privilege.NONE);
    }

    User withPrivilege(String database, Privilege privilege) {
        var changed = new TreeMap<>(privileges);
        changed.put(database, privilege);
        return new User(name, password, admin, changed);
    }

    User withoutDatabase(String database) {
        var changed = new TreeMap<>(privileges);
        changed.remove(database);
        return new User(name, password, admin, changed);
    }
}
