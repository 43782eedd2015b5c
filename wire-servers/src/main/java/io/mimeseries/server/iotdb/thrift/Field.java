package io.mimeseries.server.iotdb.thrift;

/**
 * A field of a struct.
 *
 * @param id the number it has in messages
 * @param required whether a struct without it is refused
 */
public record Field(int id, String name, FieldType type, boolean required) {
    public static Field required(int id, String name, FieldType type) {
        return new Field(id, name, type, true);
    }

    public static Field optional(int id, String name, FieldType type) {
        return new Field(id, name, type, false);
    }
}
