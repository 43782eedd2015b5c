package io.mimeseries.tdengine.user;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.ast.UserStatement;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.SuperTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs one statement about users.
 *
 * @param by who runs it
 */
record UserRun(UserStore users, StoreView view, User by) implements UserStatement.UserVisitor<Boolean> {
    private static final Boolean DONE = Boolean.TRUE;
    private static final int MOST_NAME_BYTES = 23;
    private static final int LEAST_PASSWORD = 8;
    private static final int MOST_PASSWORD = 255;
    private static final int LEAST_CLASSES = 3;
    private static final String SPECIAL = "!@#$%^&*()-_+=[]{}:;><?|~,.";

    private void requireSuper() {
        if (!by.superUser()) {
            throw ErrorCode.PERMISSION_DENIED.error();
        }
    }

    @Override
    public Boolean visit(UserStatement.Create node) {
        var name = node.name().text();
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
            throw ErrorCode.NAME_OR_PASSWORD_TOO_LONG.error();
        }
        checkPassword(node.password());
        var sysInfo = flag("sysinfo", node.sysInfo(), true);
        var createDatabases = flag("createdb", node.createDatabases(), false);
        requireSuper();
        if (users.snapshot().get(name) != null) {
            throw ErrorCode.USER_EXISTS.error();
        }
        if (node.isImport() != null && !node.isImport().equals("0")) {
            throw new NotEmulatedException("CREATE USER ... IS_IMPORT");
        }
        users.update(all -> all.with(new User(
                name, node.password(), false, true, sysInfo, createDatabases, view.now(), node.hosts(), List.of())));
        return DONE;
    }

    private static void checkPassword(String password) {
        var length = password.length();
        if (length > MOST_PASSWORD) {
            throw ErrorCode.NAME_OR_PASSWORD_TOO_LONG.error();
        }
        if (length < LEAST_PASSWORD) {
            throw ErrorCode.PASSWORD_TOO_SHORT.error();
        }
        if (classes(password) < LEAST_CLASSES) {
            throw new TDengineException(ErrorCode.INVALID_PASSWORD_FORMAT.code(), "Invalid password format");
        }
    }

    /** Of capital and small letters, digits and special characters. */
    private static int classes(String password) {
        var found = 0;
        for (int index = 0; index < password.length(); index++) {
            var c = password.charAt(index);
            if (c >= 'A' && c <= 'Z') {
                found |= 1;
            } else if (c >= 'a' && c <= 'z') {
                found |= 2;
            } else if (c >= '0' && c <= '9') {
                found |= 4;
            } else if (SPECIAL.indexOf(c) >= 0) {
                found |= 8;
            }
        }
        return Integer.bitCount(found);
    }

    private static boolean flag(String option, @Nullable String digits, boolean preset) {
        if (digits == null) {
            return preset;
        }
        if (!digits.equals("0") && !digits.equals("1")) {
            throw new TDengineException(0x011A, "Invalid option " + option + ": " + digits + ", valid range: [0, 1]");
        }
        return digits.equals("1");
    }

    @Override
    public Boolean visit(UserStatement.Alter node) {
        var value = node.values().get(0);
        if (node.change() == UserStatement.Alter.Change.PASSWORD) {
            checkPassword(value);
        }
        var user = users.snapshot().existing(node.name().text());
        if (node.change() != UserStatement.Alter.Change.PASSWORD || !by.name().equals(user.name())) {
            requireSuper();
        }
        var changed = switch (node.change()) {
            case PASSWORD -> user.withPassword(value);
            case ENABLE -> user.withEnabled(flag("enable", value, true));
            case SYSINFO -> user.withSysInfo(flag("sysinfo", value, true));
            case CREATEDB -> user.withCreateDatabases(flag("createdb", value, true));
            case ADD_HOSTS -> user.withHosts(plus(user.hosts(), node.values()));
            case DROP_HOSTS ->
                user.withHosts(user.hosts().stream()
                        .filter(host -> !node.values().contains(host))
                        .toList());
        };
        if (user.superUser() && node.change() != UserStatement.Alter.Change.PASSWORD) {
            throw ErrorCode.PERMISSION_DENIED.error();
        }
        users.update(all -> all.with(changed));
        return DONE;
    }

    private static List<String> plus(List<String> before, List<String> added) {
        var all = new ArrayList<>(before);
        added.stream().filter(host -> !before.contains(host)).forEach(all::add);
        return all;
    }

    @Override
    public Boolean visit(UserStatement.Drop node) {
        var name = node.name().text();
        if (name.equals(Users.ROOT)) {
            throw ErrorCode.PERMISSION_DENIED.error();
        }
        requireSuper();
        users.snapshot().existing(name);
        users.update(all -> all.without(name));
        return DONE;
    }

    @Override
    public Boolean visit(UserStatement.Grant node) {
        requireSuper();
        if (node.condition() != null) {
            throw new NotEmulatedException("GRANT ... WITH");
        }
        var user = users.snapshot().existing(node.user().text());
        var object = node.object();
        var topic = object != null && object.topic();
        var privileges = privileges(node.privileges(), topic);
        var database =
                object == null || topic ? null : view.database(object.database().text());
        if (object != null && !topic && database == null) {
            throw ErrorCode.DATABASE_MISSING.error();
        }
        if (topic && view.topics().get(object.database().text()) == null) {
            throw ErrorCode.TOPIC_MISSING.error();
        }
        var table = database == null || object.table() == null ? null : table(database, object.table());
        var grants = new ArrayList<>(user.grants());
        for (var privilege : privileges) {
            for (var name : objects(object)) {
                var grant = new Grant(privilege, name, table);
                grants.remove(grant);
                if (node.grant()) {
                    grants.add(grant);
                }
            }
        }
        users.update(all -> all.with(user.withGrants(grants)));
        return DONE;
    }

    /** The name of a table that privileges can be granted on. */
    private static String table(Database database, Name name) {
        var found = database.find(name.text());
        if (found == null) {
            throw ErrorCode.TABLE_MISSING.error();
        }
        if (!(found instanceof SuperTable || found instanceof NormalTable)) {
            throw ErrorCode.SYNTAX_ERROR.error("syntax error near \"Only supertable and normal table can be granted\"");
        }
        return found.name();
    }

    /** {@code *.*} means the databases that there are now. */
    private List<String> objects(UserStatement.@Nullable GrantObject object) {
        return object == null
                ? view.databases().stream().map(Database::name).toList()
                : List.of(object.database().text());
    }

    private static Set<Privilege> privileges(List<UserStatement.Privilege> written, boolean topic) {
        var privileges = EnumSet.noneOf(Privilege.class);
        for (var privilege : written) {
            switch (privilege) {
                case ALL -> {
                    if (topic) {
                        privileges.add(Privilege.SUBSCRIBE);
                    } else {
                        privileges.addAll(EnumSet.of(Privilege.READ, Privilege.WRITE));
                    }
                }
                case READ -> privileges.add(Privilege.READ);
                case WRITE -> privileges.add(Privilege.WRITE);
                case ALTER -> privileges.add(Privilege.ALTER);
                case SUBSCRIBE -> privileges.add(Privilege.SUBSCRIBE);
            }
        }
        return privileges;
    }
}
