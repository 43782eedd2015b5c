package io.mimeseries.iotdb.auth;

import java.util.List;

/**
 * A user or a role.
 *
 * @param password empty of a role
 * @param roles of a user, in the order in which they were given
 */
record Account(String name, String password, Grants grants, List<String> roles) {
    Account {
        roles = List.copyOf(roles);
    }

    static Account user(String name, String password) {
        return new Account(name, password, Grants.NONE, List.of());
    }

    static Account role(String name) {
        return new Account(name, "", Grants.NONE, List.of());
    }

    Account withGrants(Grants changed) {
        return new Account(name, password, changed, roles);
    }

    Account withPassword(String changed) {
        return new Account(name, changed, grants, roles);
    }

    Account withRoles(List<String> changed) {
        return new Account(name, password, grants, changed);
    }
}
