package io.mimeseries.tdengine.user;

import java.util.List;

/**
 * Who may come in: immutable.
 *
 * @param enabled whether the user may come in
 * @param sysInfo whether the user may look at what concerns the whole server
 * @param createDatabases whether the user may make databases
 * @param created in milliseconds since 1970
 * @param hosts from where the user may come, as given; empty for everywhere
 * @param grants what the user may do
 */
public record User(
        String name,
        String password,
        boolean superUser,
        boolean enabled,
        boolean sysInfo,
        boolean createDatabases,
        long created,
        List<String> hosts,
        List<Grant> grants) {
    public User {
        hosts = List.copyOf(hosts);
        grants = List.copyOf(grants);
    }

    public User withPassword(String changed) {
        return new User(name, changed, superUser, enabled, sysInfo, createDatabases, created, hosts, grants);
    }

    public User withEnabled(boolean changed) {
        return new User(name, password, superUser, changed, sysInfo, createDatabases, created, hosts, grants);
    }

    public User withSysInfo(boolean changed) {
        return new User(name, password, superUser, enabled, changed, createDatabases, created, hosts, grants);
    }

    public User withCreateDatabases(boolean changed) {
        return new User(name, password, superUser, enabled, sysInfo, changed, created, hosts, grants);
    }

    public User withHosts(List<String> changed) {
        return new User(name, password, superUser, enabled, sysInfo, createDatabases, created, changed, grants);
    }

    public User withGrants(List<Grant> changed) {
        return new User(name, password, superUser, enabled, sysInfo, createDatabases, created, hosts, changed);
    }
}
