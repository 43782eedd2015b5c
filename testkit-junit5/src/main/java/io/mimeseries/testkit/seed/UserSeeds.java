package io.mimeseries.testkit.seed;

import io.mimeseries.server.Seed;

/** Statements that make users. */
public final class UserSeeds {
    private UserSeeds() {}

    /** Who may do everything. */
    public static Seed admin(String name, String password) {
        return new Seed.Statements(create(name, password) + " WITH ALL PRIVILEGES");
    }

    /** Who may do nothing yet. */
    public static Seed user(String name, String password) {
        return new Seed.Statements(create(name, password));
    }

    /** @param privilege {@code READ}, {@code WRITE} or {@code ALL} */
    public static Seed grant(String privilege, String database, String user) {
        return new Seed.Statements("GRANT " + privilege + " ON " + Seed.quoted(database) + " TO " + Seed.quoted(user));
    }

    private static String create(String name, String password) {
        return "CREATE USER " + Seed.quoted(name) + " WITH PASSWORD " + quotedText(password);
    }

    private static String quotedText(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
