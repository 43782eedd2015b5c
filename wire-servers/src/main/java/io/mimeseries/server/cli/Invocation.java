package io.mimeseries.server.cli;

/** What a command line asks for. */
sealed interface Invocation permits Invocation.Message, ServeOptions {

    /** A text to print, and the code to exit with. */
    record Message(String text, int exitCode) implements Invocation {}
}
