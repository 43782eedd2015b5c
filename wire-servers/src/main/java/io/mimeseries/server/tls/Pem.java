package io.mimeseries.server.tls;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Text with binary blocks in it, the form in which keys and certificates lie in files. */
final class Pem {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private Pem() {}

    /**
     * One block.
     *
     * @param type such as {@code CERTIFICATE}
     * @param encrypted true where the bytes are not what the type says until somebody gives a password
     */
    record Block(String type, boolean encrypted, byte[] bytes) {}

    /** All blocks in order; what stands between them is left out. */
    static List<Block> read(String text) throws TlsException {
        var blocks = new ArrayList<Block>();
        String type = null;
        var encrypted = false;
        var base64 = new StringBuilder();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith(BEGIN) && line.endsWith(DASHES)) {
                type = line.substring(BEGIN.length(), line.length() - DASHES.length());
                encrypted = type.startsWith("ENCRYPTED ");
                base64.setLength(0);
            } else if (type != null && line.startsWith(END)) {
                blocks.add(new Block(type, encrypted, decode(type, base64.toString())));
                type = null;
            } else if (line.indexOf(':') >= 0) {
                encrypted |= line.contains("ENCRYPTED");
            } else {
                base64.append(line);
            }
        }
        return blocks;
    }

    private static byte[] decode(String type, String base64) throws TlsException {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new TlsException("the block " + type + " is no base64 text", e);
        }
    }

    static String write(String type, byte[] bytes) {
        var base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return BEGIN + type + DASHES + "\n" + base64 + "\n" + END + type + DASHES + "\n";
    }
}
