package io.mimeseries.server.http;

/** Which characters HTTP allows where. */
final class Tokens {
    private static final String SPECIAL = "!#$%&'*+-.^_`|~";

    private Tokens() {}

    /** What methods and names of headers are made of. */
    static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
            if (!isPlain && SPECIAL.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean isControl(char c) {
        return c < ' ' || c == 0x7F;
    }

    /** What the value of a header may be: no control characters but the tab. */
    static boolean isValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) && c != '\t') {
                return false;
            }
        }
        return true;
    }

    /** What a host may be made of. */
    static boolean isHost(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
            if (!isPlain && "!$%&()*+,-.:;=@[]'_~".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
