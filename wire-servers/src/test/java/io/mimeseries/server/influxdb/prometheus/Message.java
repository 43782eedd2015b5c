package io.mimeseries.server.influxdb.prometheus;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Builds messages as Prometheus does, and wrong ones. */
final class Message {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

    private interface Step {
        void run() throws IOException;
    }

    private Message with(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Message message(int field, Message inner) {
        return with(() -> out.writeByteArray(field, inner.bytes()));
    }

    Message text(int field, String text) {
        return with(() -> out.writeByteArray(field, text.getBytes(StandardCharsets.UTF_8)));
    }

    Message number(int field, long value) {
        return with(() -> out.writeInt64(field, value));
    }

    Message value(int field, double value) {
        return with(() -> out.writeDouble(field, value));
    }

    Message raw(int... octets) {
        return with(() -> {
            for (int octet : octets) {
                out.writeRawByte(octet);
            }
        });
    }

    Message label(String name, String value) {
        return message(1, new Message().text(1, name).text(2, value));
    }

    Message sample(double value, long milliseconds) {
        return message(2, new Message().value(1, value).number(2, milliseconds));
    }

    Message matcher(int type, String name, String value) {
        return message(3, new Message().number(1, type).text(2, name).text(3, value));
    }

    byte[] bytes() {
        with(out::flush);
        return bytes.toByteArray();
    }

    /** As the body of a request. */
    byte[] block() {
        return Snappy.encode(bytes());
    }
}
