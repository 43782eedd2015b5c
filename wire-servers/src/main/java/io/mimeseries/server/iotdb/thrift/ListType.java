package io.mimeseries.server.iotdb.thrift;

import java.util.ArrayList;
import java.util.List;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TType;

/** A {@link List}. */
public record ListType(FieldType element) implements FieldType {
    /** What has been claimed and not been read is not worth more room than this. */
    private static final int EXPECTED = 1024;

    @Override
    public byte code() {
        return TType.LIST;
    }

    @Override
    public Object read(TProtocol in) throws TException {
        var list = in.readListBegin();
        if (list.size > 0 && list.elemType != element.code()) {
            throw new TProtocolException(TProtocolException.INVALID_DATA, "a list of another type");
        }
        var values = new ArrayList<Object>(Math.min(list.size, EXPECTED));
        for (int i = 0; i < list.size; i++) {
            values.add(element.read(in));
        }
        in.readListEnd();
        return values;
    }

    @Override
    public void write(TProtocol out, Object value) throws TException {
        var values = (List<?>) value;
        out.writeListBegin(new TList(element.code(), values.size()));
        for (var one : values) {
            element.write(out, one);
        }
        out.writeListEnd();
    }
}
