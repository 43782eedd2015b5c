package io.mimeseries.tdengine.user;

/** What a user may do with a database or a topic. */
public enum Privilege {
    READ("read"),
    WRITE("write"),
    ALTER("alter"),
    SUBSCRIBE("subscribe");

    private final String text;

    Privilege(String text) {
        this.text = text;
    }

    /** As {@code ins_user_privileges} says it. */
    public String text() {
        return text;
    }
}
