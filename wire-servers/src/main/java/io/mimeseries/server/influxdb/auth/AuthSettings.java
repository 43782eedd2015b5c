package io.mimeseries.server.influxdb.auth;

/** What can be set about authentication; asked for at each request. */
public interface AuthSettings {
    /** Nobody is asked who he is. */
    AuthSettings OFF = new Off();

    /** The real server's {@code auth-enabled}. */
    boolean isEnabled();

    /** The real server's {@code shared-secret}, empty if tokens are not accepted. */
    String sharedSecret();

    /** The real server's {@code realm}. */
    String realm();

    /** The real server's {@code ping-auth-enabled}. */
    boolean isPingGuarded();

    /** The real server's {@code pprof-auth-enabled}. */
    boolean isDebugGuarded();

    /** Authentication that is off. */
    record Off() implements AuthSettings {
        @Override
        public boolean isEnabled() {
            return false;
        }

        @Override
        public String sharedSecret() {
            return "";
        }

        @Override
        public String realm() {
            return "InfluxDB";
        }

        @Override
        public boolean isPingGuarded() {
            return false;
        }

        @Override
        public boolean isDebugGuarded() {
            return false;
        }
    }
}
