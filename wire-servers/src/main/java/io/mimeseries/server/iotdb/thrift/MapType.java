package io.mimeseries.server.iotdb.thrift;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMap;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TType;

/** A {@link Map}, in the order in which it came. */
public record MapType(FieldType key, FieldType value) implements FieldType {
    @Override
    public byte code() {
        return TType.MAP;
    }

    @Override
    public Object read(TProtocol in) throws TException {
        var map = in.readMapBegin();
        // an empty map of the compact protocol has no types
        if (map.size > 0 && (map.keyType != key.code() || map.valueType != value.code())) {
            throw new TProtocolException(TProtocolException.INVALID_DATA, "a map of other types");
        }
        var values = new LinkedHashMap<Object, Object>();
        for (int i = 0; i < map.size; i++) {
            values.put(key.read(in), value.read(in));
        }
        in.readMapEnd();
        return values;
    }

    @Override
    public void write(TProtocol out, Object map) throws TException {
        var values = (Map<?, ?>) map;
        out.writeMapBegin(new TMap(key.code(), value.code(), values.size()));
        for (var entry : values.entrySet()) {
            key.write(out, entry.getKey());
            value.write(out, entry.getValue());
        }
        out.writeMapEnd();
    }
}
