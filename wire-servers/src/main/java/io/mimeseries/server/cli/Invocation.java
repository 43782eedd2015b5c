package io.mimeseries.server.cli;

/** What a command line asks for. */
sealed interface Invocation permits Invocation.Message, ServeOptions {

    /** A text to print, and nothing more. */
    record Message(String text) implements Invocation {}
}
