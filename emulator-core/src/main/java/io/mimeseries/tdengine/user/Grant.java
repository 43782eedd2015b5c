package io.mimeseries.tdengine.user;

import org.jspecify.annotations.Nullable;

/**
 * One privilege of a user.
 *
 * @param object the name of a database or topic
 * @param table null for all of a database's, and for topics
 */
public record Grant(
        Privilege privilege, String object, @Nullable String table) {
    public static final String ALL = "*";
}
