package io.mimeseries.influxdb.catalog;

import io.mimeseries.grammar.influxql.ast.Privilege;
import java.util.Collections;

/** CREATE USER, DROP USER, SET PASSWORD, GRANT and REVOKE. */
public final class Users {
    private Users() {}

    /** Does nothing if the same user with the same password exists. */
    public static Catalog create(Catalog catalog, String name, String password, boolean admin) {
        var existing = catalog.user(name);
        if (existing != null) {
            if (existing.admin() != admin || !existing.password().matches(password)) {
                throw new CatalogException(CatalogErrors.USER_EXISTS);
            }
            return catalog;
        }
        if (name.isEmpty()) {
            throw new CatalogException(CatalogErrors.USERNAME_REQUIRED);
        }
        return with(catalog, new User(name, PasswordHash.of(password), admin, Collections.emptySortedMap()));
    }

    public static Catalog drop(Catalog catalog, String name) {
        return catalog.withUsers(
                catalog.users().without(catalog.requireUser(name).name()));
    }

    public static Catalog setPassword(Catalog catalog, String name, String password) {
        var user = catalog.requireUser(name);
        return with(catalog, new User(name, PasswordHash.of(password), user.admin(), user.privileges()));
    }

    public static Catalog setAdmin(Catalog catalog, String name, boolean admin) {
        var user = catalog.requireUser(name);
        return with(catalog, new User(name, user.password(), admin, user.privileges()));
    }

    public static Catalog grant(Catalog catalog, String name, String databaseName, Privilege privilege) {
        var user = catalog.requireUser(name);
        return with(
                catalog,
                user.withPrivilege(catalog.requireDatabase(databaseName).name(), privilege));
    }

    public static Catalog revoke(Catalog catalog, String name, String databaseName, Privilege privilege) {
        var held = catalog.requireUser(name).privilegeOn(databaseName);
        return grant(catalog, name, databaseName, held == privilege ? Privilege.NONE : rest(held, privilege));
    }

    /** GRANT replaces what was held, REVOKE takes away from it: READ and WRITE together are ALL. */
    private static Privilege rest(Privilege held, Privilege revoked) {
        return switch (revoked) {
            case ALL -> Privilege.NONE;
            case READ -> held == Privilege.ALL ? Privilege.WRITE : held;
            case WRITE -> held == Privilege.ALL ? Privilege.READ : held;
            case NONE -> held;
        };
    }

    private static Catalog with(Catalog catalog, User user) {
        return catalog.withUsers(catalog.users().with(user));
    }
}
