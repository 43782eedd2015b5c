package io.mimeseries.iotdb.auth;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The privileges of a user or a role.
 *
 * @param byPath paths in the order in which they were first named; with each privilege, whether it may be passed on
 */
record Grants(Map<PathPattern, Map<Privilege, Boolean>> byPath) {
    static final Grants NONE = new Grants(Map.of());

    Grants {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
    }

    boolean has(PathPattern path, Privilege privilege) {
        return byPath.getOrDefault(path, Map.of()).containsKey(privilege);
    }

    Grants with(PathPattern path, List<Privilege> privileges, boolean grantOption) {
        var changed = new LinkedHashMap<>(byPath);
        var ofPath = new EnumMap<Privilege, Boolean>(Privilege.class);
        ofPath.putAll(byPath.getOrDefault(path, Map.of()));
        privileges.forEach(privilege -> ofPath.merge(privilege, grantOption, Boolean::logicalOr));
        changed.put(path, ofPath);
        return new Grants(changed);
    }

    Grants without(PathPattern path, List<Privilege> privileges) {
        var changed = new LinkedHashMap<>(byPath);
        var ofPath = new EnumMap<Privilege, Boolean>(Privilege.class);
        ofPath.putAll(byPath.getOrDefault(path, Map.of()));
        ofPath.keySet().removeAll(privileges);
        if (ofPath.isEmpty()) {
            changed.remove(path);
        } else {
            changed.put(path, ofPath);
        }
        return new Grants(changed);
    }

    /** Whether a path, of which wildcards count as names, lies within one for which a privilege was given. */
    boolean allow(PathPattern path, Privilege privilege) {
        var asName = new FullPath(path.nodes());
        for (var grant : byPath.entrySet()) {
            if (grant.getValue().containsKey(privilege) && grant.getKey().matches(asName)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #allow}, and it may be passed on. */
    boolean allowToGrant(PathPattern path, Privilege privilege) {
        var asName = new FullPath(path.nodes());
        for (var grant : byPath.entrySet()) {
            if (grant.getValue().getOrDefault(privilege, false)
                    && grant.getKey().matches(asName)) {
                return true;
            }
        }
        return false;
    }
}
