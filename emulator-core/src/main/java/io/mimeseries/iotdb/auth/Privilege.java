package io.mimeseries.iotdb.auth;

import io.mimeseries.iotdb.IotDbVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may be allowed: the names of 1.0 and those of 1.3 that replaced them, each version's in the order in which it lists them. */
public enum Privilege {
    CREATE_DATABASE(IotDbVersion.V1_0_1, true),
    INSERT_TIMESERIES(IotDbVersion.V1_0_1, true),
    UPDATE_TIMESERIES(IotDbVersion.V1_0_1, true),
    READ_TIMESERIES(IotDbVersion.V1_0_1, true),
    CREATE_TIMESERIES(IotDbVersion.V1_0_1, true),
    DELETE_TIMESERIES(IotDbVersion.V1_0_1, true),
    CREATE_USER(IotDbVersion.V1_0_1, false),
    DELETE_USER(IotDbVersion.V1_0_1, false),
    MODIFY_PASSWORD(IotDbVersion.V1_0_1, false),
    LIST_USER(IotDbVersion.V1_0_1, false),
    GRANT_USER_PRIVILEGE(IotDbVersion.V1_0_1, false),
    REVOKE_USER_PRIVILEGE(IotDbVersion.V1_0_1, false),
    GRANT_USER_ROLE(IotDbVersion.V1_0_1, false),
    REVOKE_USER_ROLE(IotDbVersion.V1_0_1, false),
    CREATE_ROLE(IotDbVersion.V1_0_1, false),
    DELETE_ROLE(IotDbVersion.V1_0_1, false),
    LIST_ROLE(IotDbVersion.V1_0_1, false),
    GRANT_ROLE_PRIVILEGE(IotDbVersion.V1_0_1, false),
    REVOKE_ROLE_PRIVILEGE(IotDbVersion.V1_0_1, false),
    CREATE_FUNCTION(IotDbVersion.V1_0_1, false),
    DROP_FUNCTION(IotDbVersion.V1_0_1, false),
    CREATE_TRIGGER(IotDbVersion.V1_0_1, true),
    DROP_TRIGGER(IotDbVersion.V1_0_1, true),
    START_TRIGGER(IotDbVersion.V1_0_1, true),
    STOP_TRIGGER(IotDbVersion.V1_0_1, true),
    CREATE_CONTINUOUS_QUERY(IotDbVersion.V1_0_1, false),
    DROP_CONTINUOUS_QUERY(IotDbVersion.V1_0_1, false),
    /** Stands for every privilege of 1.0. */
    ALL(IotDbVersion.V1_0_1, false),
    DELETE_DATABASE(IotDbVersion.V1_0_1, true),
    ALTER_TIMESERIES(IotDbVersion.V1_0_1, true),
    UPDATE_TEMPLATE(IotDbVersion.V1_0_1, false),
    READ_TEMPLATE(IotDbVersion.V1_0_1, false),
    APPLY_TEMPLATE(IotDbVersion.V1_0_1, true),
    READ_TEMPLATE_APPLICATION(IotDbVersion.V1_0_1, false),
    SHOW_CONTINUOUS_QUERIES(IotDbVersion.V1_0_1, false),
    MANAGE_USER(IotDbVersion.V1_3_2, false),
    MANAGE_ROLE(IotDbVersion.V1_3_2, false),
    USE_TRIGGER(IotDbVersion.V1_3_2, false),
    USE_UDF(IotDbVersion.V1_3_2, false),
    USE_CQ(IotDbVersion.V1_3_2, false),
    USE_PIPE(IotDbVersion.V1_3_2, false),
    USE_MODEL(IotDbVersion.V1_3_2, false),
    EXTEND_TEMPLATE(IotDbVersion.V1_3_2, false),
    MANAGE_DATABASE(IotDbVersion.V1_3_2, false),
    MAINTAIN(IotDbVersion.V1_3_2, false),
    READ_DATA(IotDbVersion.V1_3_2, true),
    WRITE_DATA(IotDbVersion.V1_3_2, true),
    READ_SCHEMA(IotDbVersion.V1_3_2, true),
    WRITE_SCHEMA(IotDbVersion.V1_3_2, true);

    private final IotDbVersion version;
    private final boolean onPaths;

    Privilege(IotDbVersion version, boolean onPaths) {
        this.version = version;
        this.onPaths = onPaths;
    }

    /** Whether it may be given for some paths only; if not it is for {@code root.**}. */
    public boolean isOnPaths() {
        return onPaths;
    }

    /** All of a version, in its order. */
    public static List<Privilege> of(IotDbVersion version) {
        return Arrays.stream(values())
                .filter(privilege -> privilege.version == version)
                .toList();
    }

    /** What a statement names: one privilege, or several by one name of 1.3; null for a name that the version does not have. */
    public static @Nullable List<Privilege> named(String name, IotDbVersion version) {
        var upperCase = name.toUpperCase(Locale.ROOT);
        if (version == IotDbVersion.V1_3_2) {
            switch (upperCase) {
                case "ALL" -> {
                    return of(version);
                }
                case "READ" -> {
                    return List.of(READ_DATA, READ_SCHEMA);
                }
                case "WRITE" -> {
                    return List.of(WRITE_DATA, WRITE_SCHEMA);
                }
                default -> {
                    return find(upperCase, version);
                }
            }
        }
        return find(
                switch (upperCase) {
                    case "SET_STORAGE_GROUP" -> "CREATE_DATABASE";
                    case "DELETE_STORAGE_GROUP" -> "DELETE_DATABASE";
                    default -> upperCase;
                },
                version);
    }

    private static @Nullable List<Privilege> find(String name, IotDbVersion version) {
        for (var privilege : values()) {
            if (privilege.version == version && privilege.name().equals(name)) {
                return List.of(privilege);
            }
        }
        return null;
    }
}
