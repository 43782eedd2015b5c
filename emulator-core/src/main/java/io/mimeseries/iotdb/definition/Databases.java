package io.mimeseries.iotdb.definition;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.UnexpectedException;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.IllegalPathException;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Database;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.SchemaNode;
import io.mimeseries.iotdb.schema.SchemaTree;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.store.StoreUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Databases made, altered and dropped. */
public final class Databases {
    private static final String NAME_RULE = "The database name can only be characters, numbers and underscores.";

    private final IotDbStore store;
    private final Profile profile;

    public Databases(IotDbStore store, Profile profile) {
        this.store = store;
        this.profile = profile;
    }

    /**
     * What CREATE DATABASE … WITH says; null where nothing is said.
     *
     * @param others whether it says something that is known but changes nothing here
     */
    public record Options(@Nullable Long ttl, @Nullable Long timePartitionInterval, boolean others) {
        public static final Options NONE = new Options(null, null, false);

        boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** Makes a database. */
    public void create(PathPattern path, Options options) {
        store.update(update -> {
            create(update, path, options);
            return path;
        });
    }

    private void create(StoreUpdate update, PathPattern pattern, Options options) {
        if (!options.isEmpty() && !profile.isAtLeast(IotDbVersion.V1_3_2)) {
            throw new UnexpectedException("Currently not support set ttl, schemaReplication factor, "
                    + "dataReplication factor, time partition interval to specific database.");
        }
        var path = new FullPath(pattern.nodes());
        var above = update.tree().databaseOf(path);
        if (above != null) {
            throw DefinitionErrors.isDatabase(above.path());
        }
        var existing = update.tree().find(path);
        if (existing != null && holdsDatabase(existing)) {
            throw DefinitionErrors.holdsDatabases(path);
        }
        if (path.size() < 2 || !path.node(0).equals(SchemaTree.ROOT)) {
            throw new IllegalPathException(path.toString());
        }
        checkName(pattern);
        var database = Database.NEW.withTtl(options.ttl());
        var interval = options.timePartitionInterval();
        update.tree()
                .obtain(path)
                .setDatabase(interval == null ? database : database.withTimePartitionInterval(interval));
    }

    private static boolean holdsDatabase(SchemaNode node) {
        if (node.database() != null) {
            return true;
        }
        for (var child : node.children()) {
            if (holdsDatabase(child)) {
                return true;
            }
        }
        return false;
    }

    /** Fails for a name that has other characters than databases may have. */
    public static void checkName(PathPattern path) {
        for (var node : path.nodes()) {
            if (node.indexOf('`') >= 0 || node.indexOf('*') >= 0) {
                throw new IllegalPathException(NAME_RULE, path.toString());
            }
        }
    }

    /** Fails if there is no such database: what else may be altered has no effect here. */
    public void alter(PathPattern path) {
        var found = store.read(view -> view.walk().databases(path));
        if (found.isEmpty()) {
            throw new IotDbException(
                    StatusCode.DATABASE_MISSING, "Failed to alter database. The Database " + path + " doesn't exist.");
        }
    }

    /** Drops the databases that fit, with all that is in them. */
    public void delete(List<PathPattern> patterns) {
        store.update(update -> {
            var dropped = 0;
            for (var pattern : patterns) {
                for (var found : update.view().walk().databases(pattern)) {
                    drop(update, found.path());
                    dropped++;
                }
            }
            if (dropped == 0) {
                throw DefinitionErrors.pathMissing(String.join(
                        ", ", patterns.stream().map(PathPattern::toString).toList()));
            }
            return dropped;
        });
    }

    private static void drop(StoreUpdate update, FullPath path) {
        var parent = update.tree().findWritable(path.parent());
        if (parent != null) {
            parent.removeChild(path.last());
            update.tree().prune(path.parent());
        }
    }

    /**
     * Sets how long rows of the databases that fit can be seen.
     *
     * @param ttl milliseconds, null for ever
     */
    public void setTtl(PathPattern pattern, @Nullable Long ttl) {
        store.update(update -> {
            var found = update.view().walk().databases(pattern);
            if (found.isEmpty()) {
                throw DefinitionErrors.databaseMissing(pattern);
            }
            for (var located : found) {
                var node = update.tree().findWritable(located.path());
                if (node != null && node.database() != null) {
                    node.setDatabase(node.database().withTtl(ttl));
                }
            }
            return found.size();
        });
    }
}
