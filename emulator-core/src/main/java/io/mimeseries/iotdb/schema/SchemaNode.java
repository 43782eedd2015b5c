package io.mimeseries.iotdb.schema;

import io.mimeseries.storage.Generation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree that is no measurement: it may be a database, a device, both or neither. To be used under the store's lock only;
 * changes are allowed on what {@link #writableChild} hands out. A node is cloned by the first change after a snapshot.
 */
public final class SchemaNode {
    private final String name;
    private final Generation generation;
    private final Map<String, SchemaNode> children;
    private @Nullable Database database;
    private @Nullable Device device;
    private @Nullable String template;

    SchemaNode(String name, Generation generation) {
        this(name, generation, new LinkedHashMap<>());
    }

    private SchemaNode(String name, Generation generation, Map<String, SchemaNode> children) {
        this.name = name;
        this.generation = generation;
        this.children = children;
    }

    SchemaNode writable(Generation current) {
        if (generation == current) {
            return this;
        }
        var fork = new SchemaNode(name, current, new LinkedHashMap<>(children));
        fork.database = database;
        fork.device = device;
        fork.template = template;
        return fork;
    }

    public String name() {
        return name;
    }

    /** Null if the node is no database. */
    public @Nullable Database database() {
        return database;
    }

    public void setDatabase(@Nullable Database changed) {
        database = changed;
    }

    /** Null if the node is no device. */
    public @Nullable Device device() {
        return device;
    }

    /** The device to be changed, null if the node is none. */
    public @Nullable Device writableDevice() {
        if (device != null && !device.isWritable(generation)) {
            device = device.fork(generation);
        }
        return device;
    }

    /** Makes the node a device. */
    public Device createDevice(boolean aligned) {
        var created = new Device(generation, aligned);
        device = created;
        return created;
    }

    public void removeDevice() {
        device = null;
    }

    /** The name of the template that is set here, null if none is. */
    public @Nullable String template() {
        return template;
    }

    public void setTemplate(@Nullable String changed) {
        template = changed;
    }

    /** The children that are no measurements, in the order of their creation. */
    public Collection<SchemaNode> children() {
        return Collections.unmodifiableCollection(children.values());
    }

    /** The number of children that are no measurements. */
    public int childCount() {
        return children.size();
    }

    public @Nullable SchemaNode child(String childName) {
        return children.get(childName);
    }

    /** A child to be changed, null if there is none. */
    public @Nullable SchemaNode writableChild(String childName) {
        var child = children.get(childName);
        if (child == null) {
            return null;
        }
        var writable = child.writable(generation);
        if (writable != child) {
            children.put(childName, writable);
        }
        return writable;
    }

    /** A child to be changed, made if there was none. */
    public SchemaNode obtainChild(String childName) {
        var child = writableChild(childName);
        if (child == null) {
            child = new SchemaNode(childName, generation);
            children.put(childName, child);
        }
        return child;
    }

    public void removeChild(String childName) {
        children.remove(childName);
    }

    /** True for a node that is there for nothing but nodes below it, and has none. */
    boolean isUseless() {
        return children.isEmpty() && database == null && device == null && template == null;
    }
}
