package io.mimeseries.iotdb.auth;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.ArrayList;
import java.util.List;

/** The changes of accounts, each with the real server's checks in its order. */
final class AccountChanges {
    private final AccountStore store;
    private final AuthErrors errors;
    private final boolean is13;

    AccountChanges(AccountStore store, AuthErrors errors, IotDbVersion version) {
        this.store = store;
        this.errors = errors;
        is13 = version.isAtLeast(IotDbVersion.V1_3_2);
    }

    void createUser(String name, String password) {
        errors.checkUserName(name);
        errors.checkPassword(password);
        store.update(accounts -> {
            refuseIf(accounts.user(name) != null, errors.userExists(name));
            return accounts.withUser(Account.user(name, password));
        });
    }

    void createRole(String name) {
        errors.checkRoleName(name);
        store.update(accounts -> {
            refuseIf(accounts.role(name) != null, errors.roleExists(name));
            return accounts.withRole(Account.role(name));
        });
    }

    void changePassword(String name, String password) {
        try {
            errors.checkPassword(password);
        } catch (IotDbException illegal) {
            throw errors.illegalPassword(password);
        }
        store.update(
                accounts -> accounts.withUser(existing(accounts, false, name).withPassword(password)));
    }

    void dropUser(String name) {
        refuseIf(isAdministrator(name), errors.administrator("Default administrator cannot be deleted"));
        store.update(accounts -> {
            refuseIf(accounts.user(name) == null, errors.userToDropMissing(name));
            return accounts.withoutUser(name);
        });
    }

    void dropRole(String name) {
        store.update(accounts -> {
            refuseIf(accounts.role(name) == null, errors.roleToDropMissing(name));
            return accounts.withoutRole(name);
        });
    }

    /** What comes before a privilege that cannot be given stays given, as in the real server. */
    void grant(boolean toRole, String name, Privilege privilege, PathPattern path, boolean grantOption) {
        refuseIf(
                !toRole && isAdministrator(name),
                errors.administrator("Invalid operation, administrator already has all privileges"));
        var place = place(privilege, path);
        check(privilege, place);
        store.update(accounts -> {
            var account = existing(accounts, toRole, name);
            refuseIf(
                    !is13 && account.grants().has(place, privilege),
                    errors.hasPrivilege(subject(toRole, name), privilege, path));
            var granted = privilege == Privilege.ALL ? Privilege.of(IotDbVersion.V1_0_1) : List.of(privilege);
            return with(accounts, toRole, account.withGrants(account.grants().with(place, granted, grantOption)));
        });
    }

    void revoke(boolean fromRole, String name, Privilege privilege, PathPattern path) {
        refuseIf(
                !fromRole && isAdministrator(name),
                errors.administrator("Invalid operation, administrator must have all privileges"));
        var place = place(privilege, path);
        check(privilege, place);
        store.update(accounts -> {
            var account = existing(accounts, fromRole, name);
            refuseIf(
                    !is13 && !account.grants().has(place, privilege),
                    errors.lacksPrivilege(subject(fromRole, name), privilege, path));
            var revoked = privilege == Privilege.ALL ? Privilege.of(IotDbVersion.V1_0_1) : List.of(privilege);
            return with(accounts, fromRole, account.withGrants(account.grants().without(place, revoked)));
        });
    }

    void grantRole(String role, String user) {
        refuseIf(
                is13 && isAdministrator(user),
                errors.administrator("Invalid operation, cannot grant role to administrator"));
        store.update(accounts -> {
            refuseIf(accounts.role(role) == null, errors.roleToGrantMissing(role));
            var account = existing(accounts, false, user);
            refuseIf(account.roles().contains(role), errors.hasRole(user, role));
            var roles = new ArrayList<>(account.roles());
            roles.add(role);
            return accounts.withUser(account.withRoles(roles));
        });
    }

    void revokeRole(String role, String user) {
        refuseIf(
                is13 && isAdministrator(user),
                errors.administrator("Invalid operation, cannot revoke role from administrator "));
        store.update(accounts -> {
            refuseIf(accounts.role(role) == null, errors.roleToGrantMissing(role));
            var account = existing(accounts, false, user);
            refuseIf(!account.roles().contains(role), errors.lacksRole(user, role));
            var roles = account.roles().stream()
                    .filter(other -> !other.equals(role))
                    .toList();
            return accounts.withUser(account.withRoles(roles));
        });
    }

    private void check(Privilege privilege, PathPattern place) {
        if (is13) {
            var prefix = new PathPattern(place.nodes().subList(0, place.size() - 1));
            refuseIf(
                    prefix.hasWildcard()
                            || (place.endsInWildcard() && !place.last().equals("**")),
                    errors.illegalPattern(place));
        } else {
            refuseIf(
                    !place.equals(PathPattern.ALL) && privilege == Privilege.UPDATE_TIMESERIES,
                    errors.illegalOnPath(privilege, place));
        }
    }

    private Account existing(Accounts accounts, boolean role, String name) {
        var account = role ? accounts.role(name) : accounts.user(name);
        if (account == null) {
            throw role ? errors.roleMissing(name) : errors.userMissing(name);
        }
        return account;
    }

    private static Accounts with(Accounts accounts, boolean role, Account account) {
        return role ? accounts.withRole(account) : accounts.withUser(account);
    }

    private static PathPattern place(Privilege privilege, PathPattern path) {
        return privilege.isOnPaths() ? path : PathPattern.ALL;
    }

    private static boolean isAdministrator(String name) {
        return name.equals(Accounts.ADMINISTRATOR);
    }

    private static String subject(boolean role, String name) {
        return (role ? "Role " : "User ") + name;
    }

    private static void refuseIf(boolean condition, IotDbException refusal) {
        if (condition) {
            throw refusal;
        }
    }
}
