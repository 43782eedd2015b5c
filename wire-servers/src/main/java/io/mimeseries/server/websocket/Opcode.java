package io.mimeseries.server.websocket;

import org.jspecify.annotations.Nullable;

/** What a frame is. */
enum Opcode {
    CONTINUATION(0),
    TEXT(1),
    BINARY(2),
    CLOSE(8),
    PING(9),
    PONG(10);

    private final int number;

    Opcode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isControl() {
        return number >= CLOSE.number;
    }

    static @Nullable Opcode of(int number) {
        for (var one : values()) {
            if (one.number == number) {
                return one;
            }
        }
        return null;
    }
}
