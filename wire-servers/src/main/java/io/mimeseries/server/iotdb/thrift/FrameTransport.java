package io.mimeseries.server.iotdb.thrift;

import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameReply;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.TTransportException;
import org.jspecify.annotations.Nullable;

/** Reads from one frame and writes into a reply. What a message claims to hold is compared with what is left of it. */
public final class FrameTransport extends TTransport {
    private static final byte[] NOTHING = {};

    private @Nullable FrameReply reply;
    private byte[] bytes = NOTHING;
    private int at;
    private int end;

    /** Reads from a frame and writes into a reply from now on. */
    public void exchange(Frame frame, FrameReply answer) {
        reply = answer;
        bytes = frame.array();
        at = frame.offset();
        end = frame.offset() + frame.length();
    }

    /** Lets go of the frame. */
    public void forget() {
        reply = null;
        bytes = NOTHING;
        at = 0;
        end = 0;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws TTransportException {
        if (length > end - at) {
            throw new TTransportException(TTransportException.END_OF_FILE, "the message ends early");
        }
        System.arraycopy(bytes, at, target, offset, length);
        at += length;
        return length;
    }

    @Override
    public void checkReadBytesAvailable(long count) throws TTransportException {
        if (count > end - at) {
            throw new TTransportException(TTransportException.CORRUPTED_DATA, "a claim of " + count + " bytes");
        }
    }

    @Override
    public byte[] getBuffer() {
        return bytes;
    }

    @Override
    public int getBufferPosition() {
        return at;
    }

    @Override
    public int getBytesRemainingInBuffer() {
        return end - at;
    }

    @Override
    public void consumeBuffer(int length) {
        at += length;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws TTransportException {
        if (reply == null) {
            throw new TTransportException(TTransportException.NOT_OPEN);
        }
        reply.put(source, offset, length);
    }

    @Override
    public TConfiguration getConfiguration() {
        return TConfiguration.DEFAULT;
    }

    @Override
    public void updateKnownMessageSize(long size) {
        // it is known by the frame
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void open() {
        // it is
    }

    @Override
    public void close() {
        // the frame's owner does
    }
}
