package io.mimeseries.tdengine.user;

import io.mimeseries.tdengine.ErrorCode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The users of a server by name: immutable. */
public final class Users {
    public static final String ROOT = "root";
    private static final String ROOT_PASSWORD = "taosdata";
    private final Map<String, User> byName;

    private Users(Map<String, User> byName) {
        this.byName = byName;
    }

    /** {@code root} alone, with the password {@code taosdata}. */
    public static Users initial(long now) {
        return new Users(
                Map.of(ROOT, new User(ROOT, ROOT_PASSWORD, true, true, true, true, now, List.of(), List.of())));
    }

    public @Nullable User get(String name) {
        return byName.get(name);
    }

    /** @throws io.mimeseries.tdengine.TDengineException with 0x0351 if there is none */
    public User existing(String name) {
        var user = byName.get(name);
        if (user == null) {
            throw ErrorCode.INVALID_USER.error();
        }
        return user;
    }

    /** In the order of their creation. */
    public Collection<User> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** Whether a user may come in. */
    public boolean matches(String name, String password) {
        var user = byName.get(name);
        return user != null && user.enabled() && user.password().equals(password);
    }

    /** The same with a user that is new or changed. */
    public Users with(User user) {
        var changed = new LinkedHashMap<>(byName);
        changed.put(user.name(), user);
        return new Users(changed);
    }

    public Users without(String name) {
        var changed = new LinkedHashMap<>(byName);
        changed.remove(name);
        return new Users(changed);
    }
}
