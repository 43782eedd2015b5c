package io.mimeseries.server.iotdb.thrift;

import java.util.List;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TProtocolUtil;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Struct} of the fields that are known; others are skipped, as are known ones of another type.
 *
 * <p>Fields have the numbers -1 (an argument that was given none) and above.
 */
public final class StructType implements FieldType {
    /** How deep what is skipped may be nested. */
    private static final int MAX_DEPTH = 64;

    private final String name;
    private final List<Field> fields;
    private final @Nullable Field[] byId;
    private final TStruct header;

    private StructType(String name, List<Field> fields) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.header = new TStruct(name);
        int last = 0;
        for (var field : fields) {
            last = Math.max(last, field.id());
        }
        byId = new @Nullable Field[last + 2];
        for (var field : fields) {
            byId[field.id() + 1] = field;
        }
    }

    public static StructType of(String name, Field... fields) {
        return new StructType(name, List.of(fields));
    }

    public String name() {
        return name;
    }

    public List<Field> fields() {
        return fields;
    }

    /** A struct without any field. */
    public Struct create() {
        return new Struct(this, byId.length);
    }

    @Nullable
    Field field(int id) {
        return id >= -1 && id + 1 < byId.length ? byId[id + 1] : null;
    }

    @Override
    public byte code() {
        return TType.STRUCT;
    }

    @Override
    public Struct read(TProtocol in) throws TException {
        var struct = create();
        in.readStructBegin();
        for (var head = in.readFieldBegin(); head.type != TType.STOP; head = in.readFieldBegin()) {
            var field = field(head.id);
            if (field == null || field.type().code() != head.type) {
                TProtocolUtil.skip(in, head.type, MAX_DEPTH);
            } else {
                struct.set(head.id, field.type().read(in));
            }
            in.readFieldEnd();
        }
        in.readStructEnd();
        for (var field : fields) {
            if (field.required() && !struct.has(field.id())) {
                throw new TProtocolException("Required field '" + field.name() + "' was not present! Struct: " + name);
            }
        }
        return struct;
    }

    @Override
    public void write(TProtocol out, Object value) throws TException {
        var struct = (Struct) value;
        out.writeStructBegin(header);
        for (var field : fields) {
            var content = struct.get(field.id());
            if (content != null) {
                out.writeFieldBegin(new TField(field.name(), field.type().code(), (short) field.id()));
                field.type().write(out, content);
                out.writeFieldEnd();
            }
        }
        out.writeFieldStop();
        out.writeStructEnd();
    }

    @Override
    public String toString() {
        return name;
    }
}
