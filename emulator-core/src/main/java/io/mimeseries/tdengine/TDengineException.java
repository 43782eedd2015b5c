package io.mimeseries.tdengine;

/** A call that fails, with the real server's code and text. */
public final class TDengineException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    /**
     * @param code the low 16 bits of the real server's code
     * @param message its whole text
     */
    public TDengineException(int code, String message) {
        super(message);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
