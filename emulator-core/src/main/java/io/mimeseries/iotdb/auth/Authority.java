package io.mimeseries.iotdb.auth;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.List;

/** What one user may do, as the accounts stand at each question. */
public final class Authority {
    private final AccountStore store;
    private final String user;
    private final AuthErrors errors;

    public Authority(AccountStore store, String user, IotDbVersion version) {
        this.store = store;
        this.user = user;
        this.errors = new AuthErrors(version);
    }

    public String user() {
        return user;
    }

    /** Whether there is nothing that the user may not do. */
    public boolean isUnlimited() {
        return user.equals(Accounts.ADMINISTRATOR);
    }

    /** Fails with code 803 if the user lacks a privilege for one of the paths. */
    public void require(Requirement requirement) {
        if (isUnlimited()) {
            return;
        }
        var accounts = store.snapshot();
        var denied = requirement.paths().stream()
                .filter(path -> !accounts.allow(user, requirement.privilege(), path))
                .toList();
        if (!denied.isEmpty()) {
            throw errors.noPermission(requirement.privilege(), denied);
        }
    }

    /** Whether the user has a privilege for one path; 1.3 hides what may not be read instead of refusing it. */
    public boolean allows(Privilege privilege, FullPath path) {
        return isUnlimited() || store.snapshot().allow(user, privilege, PathPattern.of(path));
    }

    boolean allows(Privilege privilege) {
        return isUnlimited() || store.snapshot().allow(user, privilege, PathPattern.ALL);
    }

    /** Fails if the user may not pass on one of the privileges. */
    void requireToGrant(List<Privilege> privileges, List<PathPattern> paths, String operation) {
        var accounts = store.snapshot();
        for (var privilege : privileges) {
            for (var path : paths) {
                if (!accounts.allowToGrant(user, privilege, path)) {
                    throw errors.noGrantOption(operation);
                }
            }
        }
    }
}
