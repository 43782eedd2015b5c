package io.mimeseries.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Takes the chunks off a body by the rules of Go 1.19's HTTP server, on which the real databases stand, with its words for what is wrong
 * (asked of InfluxDB 1.6.7).
 */
final class ChunkDecoder {
    private static final int LONGEST_LINE = 4096;
    private static final int MOST_DIGITS = 16;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private State state = State.SIZE;
    /** Bytes of the chunk that are still to come, without sign. */
    private long left;

    private @Nullable String fault;

    private enum State {
        SIZE,
        DATA,
        DATA_END,
        TRAILER,
        DONE
    }

    /**
     * Moves what belongs to the body; stops where the input ends, the room ends, or the body does.
     *
     * @return true if the body has ended, well or not
     */
    boolean decode(ByteBuffer in, ByteBuffer body) {
        while (state != State.DONE && in.hasRemaining()) {
            if (state == State.DATA) {
                if (!body.hasRemaining()) {
                    return false;
                }
                move(in, body);
            } else {
                take(in.get());
            }
        }
        return state == State.DONE;
    }

    /** Why the body has ended, null if it is whole. */
    @Nullable
    String fault() {
        return fault;
    }

    /** The client will send no more. */
    void endOfStream() {
        if (state == State.TRAILER) {
            end(line.size() < 2 ? "http: unexpected EOF reading trailer" : Trailer.TOO_LONG);
        } else {
            end("unexpected EOF");
        }
    }

    private void move(ByteBuffer in, ByteBuffer body) {
        int most = Math.min(in.remaining(), body.remaining());
        int count = Long.compareUnsigned(left, most) < 0 ? (int) left : most;
        body.put(body.position(), in, in.position(), count);
        body.position(body.position() + count);
        in.position(in.position() + count);
        left -= count;
        if (left == 0) {
            state = State.DATA_END;
        }
    }

    private void take(byte next) {
        line.write(next);
        switch (state) {
            case SIZE -> {
                if (next == '\n' && line.size() < LONGEST_LINE) {
                    size(takeLine().stripTrailing());
                } else if (line.size() >= LONGEST_LINE) {
                    end("header line too long");
                }
            }
            case DATA_END -> {
                if (next != (line.size() == 1 ? '\r' : '\n')) {
                    end("malformed chunked encoding");
                } else if (line.size() == 2) {
                    line.reset();
                    state = State.SIZE;
                }
            }
            case TRAILER -> trailer();
            case DATA, DONE -> throw new IllegalStateException(state.name());
        }
    }

    private String takeLine() {
        var text = line.toString(StandardCharsets.ISO_8859_1);
        line.reset();
        return text;
    }

    private void size(String text) {
        int extension = text.indexOf(';');
        var digits = extension < 0 ? text : text.substring(0, extension);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                end("invalid byte in chunk length");
                return;
            }
            if (i == MOST_DIGITS) {
                end("http chunk length too large");
                return;
            }
            left = left << 4 | digit;
        }
        state = left == 0 ? State.TRAILER : State.DATA;
    }

    private void trailer() {
        var text = line.toString(StandardCharsets.ISO_8859_1);
        if (text.equals("\r\n")) {
            end(null);
        } else if (text.endsWith("\r\n\r\n")) {
            end(Trailer.fault(text));
        } else if (text.length() >= LONGEST_LINE) {
            end(Trailer.TOO_LONG);
        }
    }

    private void end(@Nullable String why) {
        fault = why;
        state = State.DONE;
    }
}
