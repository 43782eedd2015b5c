package io.mimeseries.server.shadow;

/** A request and both answers. */
record Exchange(Message request, Message real, Message emulator) {}
