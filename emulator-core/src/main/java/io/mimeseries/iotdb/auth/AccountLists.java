package io.mimeseries.iotdb.auth;

import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of LIST (vectors schema-135, schema-136, new13-095@1.3). */
final class AccountLists {
    private final AccountStore store;
    private final AuthErrors errors;
    private final IotDbVersion version;

    AccountLists(AccountStore store, AuthErrors errors, IotDbVersion version) {
        this.store = store;
        this.errors = errors;
        this.version = version;
    }

    /** @param role of which users only those are listed; null for all */
    Answer users(@Nullable String role) {
        var accounts = store.snapshot();
        if (role != null && accounts.role(role) == null) {
            throw errors.listedRoleMissing(role);
        }
        var listing = Listing.ofTexts("user");
        accounts.users().stream()
                .filter(user -> role == null || user.roles().contains(role))
                .forEach(user -> listing.row(user.name()));
        return listing.answer();
    }

    /** @param user whose roles only are listed; null for all */
    Answer roles(@Nullable String user) {
        var accounts = store.snapshot();
        var listing = Listing.ofTexts("role");
        if (user == null) {
            accounts.roles().forEach(role -> listing.row(role.name()));
        } else {
            user(accounts, user).roles().forEach(listing::row);
        }
        return listing.answer();
    }

    /** @param paths with which the places of the privileges must fit; none for all */
    Answer userPrivileges(String name, List<PathPattern> paths) {
        var accounts = store.snapshot();
        var user = user(accounts, name);
        if (version.isAtLeast(IotDbVersion.V1_3_2)) {
            var listing = detailed();
            var grants = name.equals(Accounts.ADMINISTRATOR) ? administrator() : user.grants();
            addDetails(listing, "", grants);
            for (var role : user.roles()) {
                var account = accounts.role(role);
                if (account != null) {
                    addDetails(listing, role, account.grants());
                }
            }
            return listing.answer();
        }
        if (name.equals(Accounts.ADMINISTRATOR)) {
            var listing = Listing.ofTexts("privilege");
            Privilege.of(version).forEach(privilege -> listing.row(privilege.name()));
            return listing.answer();
        }
        var listing = Listing.ofTexts("role", "privilege");
        user.grants().byPath().forEach((path, privileges) -> addLine(listing, "", path, privileges, paths));
        for (var role : user.roles()) {
            var account = accounts.role(role);
            if (account != null) {
                account.grants()
                        .byPath()
                        .forEach((path, privileges) -> addLine(listing, role, path, privileges, paths));
            }
        }
        return listing.answer();
    }

    Answer rolePrivileges(String name, List<PathPattern> paths) {
        var role = store.snapshot().role(name);
        if (role == null) {
            throw errors.listedRoleMissing(name);
        }
        if (version.isAtLeast(IotDbVersion.V1_3_2)) {
            var listing = detailed();
            addDetails(listing, name, role.grants());
            return listing.answer();
        }
        var listing = Listing.ofTexts("privilege");
        role.grants().byPath().forEach((path, privileges) -> {
            if (isAsked(path, paths)) {
                listing.row(line(path, privileges));
            }
        });
        return listing.answer();
    }

    private Account user(Accounts accounts, String name) {
        var user = accounts.user(name);
        if (user == null) {
            throw errors.listedUserMissing(name);
        }
        return user;
    }

    private static void addLine(
            Listing listing,
            String role,
            PathPattern path,
            Map<Privilege, Boolean> privileges,
            List<PathPattern> paths) {
        if (isAsked(path, paths)) {
            listing.row(role, line(path, privileges));
        }
    }

    private static boolean isAsked(PathPattern place, List<PathPattern> paths) {
        var asName = new FullPath(place.nodes());
        return paths.isEmpty() || paths.stream().anyMatch(path -> path.matches(asName));
    }

    private static String line(PathPattern path, Map<Privilege, Boolean> privileges) {
        return path + " : " + privileges.keySet().stream().map(Privilege::name).collect(Collectors.joining(" "));
    }

    private static Listing detailed() {
        return Listing.ofTexts("ROLE", "PATH", "PRIVILEGES").column("GRANT OPTION", DataType.BOOLEAN);
    }

    private Grants administrator() {
        return Grants.NONE.with(PathPattern.ALL, Privilege.of(version), true);
    }

    /** What is not for paths comes first, in whatever place it was given. */
    private static void addDetails(Listing listing, String role, Grants grants) {
        for (var onPaths : List.of(false, true)) {
            grants.byPath()
                    .forEach((path, privileges) -> privileges.forEach((privilege, grantOption) -> {
                        if (privilege.isOnPaths() == onPaths) {
                            listing.row(role, path.toString(), privilege.name(), grantOption);
                        }
                    }));
        }
    }
}
