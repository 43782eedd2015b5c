package io.mimeseries.iotdb.auth;

import io.mimeseries.iotdb.path.PathPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All users and roles at one moment, each by its name and in the order of names. */
public final class Accounts {
    /** The administrator, who may do everything and always exists. */
    public static final String ADMINISTRATOR = "root";

    /** What a new server has. */
    public static final Accounts INITIAL =
            new Accounts(Map.of(ADMINISTRATOR, Account.user(ADMINISTRATOR, "root")), Map.of());

    private final Map<String, Account> users;
    private final Map<String, Account> roles;

    private Accounts(Map<String, Account> users, Map<String, Account> roles) {
        this.users = Collections.unmodifiableMap(new TreeMap<>(users));
        this.roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    }

    @Nullable
    Account user(String name) {
        return users.get(name);
    }

    @Nullable
    Account role(String name) {
        return roles.get(name);
    }

    Collection<Account> users() {
        return users.values();
    }

    Collection<Account> roles() {
        return roles.values();
    }

    Accounts withUser(Account user) {
        var changed = new TreeMap<>(users);
        changed.put(user.name(), user);
        return new Accounts(changed, roles);
    }

    Accounts withRole(Account role) {
        var changed = new TreeMap<>(roles);
        changed.put(role.name(), role);
        return new Accounts(users, changed);
    }

    Accounts withoutUser(String name) {
        var changed = new TreeMap<>(users);
        changed.remove(name);
        return new Accounts(changed, roles);
    }

    /** A role leaves its users, too. */
    Accounts withoutRole(String name) {
        var changedRoles = new TreeMap<>(roles);
        changedRoles.remove(name);
        var changedUsers = new TreeMap<String, Account>();
        for (var user : users.values()) {
            var remaining =
                    user.roles().stream().filter(role -> !role.equals(name)).toList();
            changedUsers.put(user.name(), user.withRoles(remaining));
        }
        return new Accounts(changedUsers, changedRoles);
    }

    /** Whether a password is a user's. */
    boolean matches(String name, String password) {
        var user = users.get(name);
        return user != null && user.password().equals(password);
    }

    /** Whether a user has a privilege for a path, also by one of the roles. */
    boolean allow(String name, Privilege privilege, PathPattern path) {
        if (name.equals(ADMINISTRATOR)) {
            return true;
        }
        for (var grants : grants(name)) {
            if (grants.allow(path, privilege)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #allow}, and the privilege may be passed on. */
    boolean allowToGrant(String name, Privilege privilege, PathPattern path) {
        return name.equals(ADMINISTRATOR)
                || grants(name).stream().anyMatch(grants -> grants.allowToGrant(path, privilege));
    }

    private List<Grants> grants(String name) {
        var user = users.get(name);
        if (user == null) {
            return List.of();
        }
        var grants = new ArrayList<Grants>();
        grants.add(user.grants());
        for (var roleName : user.roles()) {
            var role = roles.get(roleName);
            if (role != null) {
                grants.add(role.grants());
            }
        }
        return grants;
    }
}
