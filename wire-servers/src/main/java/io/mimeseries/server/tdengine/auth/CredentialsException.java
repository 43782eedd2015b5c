package io.mimeseries.server.tdengine.auth;

/** A request that does not say in a known way who sends it: the codes and texts of taosAdapter (read from its {@code httperror}). */
public final class CredentialsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    private CredentialsException(int code, String message) {
        super(message);
        this.code = code;
    }

    static CredentialsException none() {
        return new CredentialsException(0x1105, "no auth info input");
    }

    static CredentialsException unknownScheme() {
        return new CredentialsException(0x1122, "invalid type of Authorization");
    }

    static CredentialsException basic() {
        return new CredentialsException(0x1124, "invalid basic Authorization");
    }

    static CredentialsException taosd() {
        return new CredentialsException(0x1125, "invalid taosd Authorization");
    }

    /** 0 to 65535. */
    public int code() {
        return code;
    }
}
