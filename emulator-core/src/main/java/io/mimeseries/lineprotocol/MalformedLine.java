package io.mimeseries.lineprotocol;

/**
 * A line that is no point.
 *
 * @param line its text without leading blanks and line end
 * @param reason the real server's words
 */
public record MalformedLine(String line, String reason) {

    /** As InfluxDB 1.6.7 reports it. */
    public String text() {
        return "unable to parse '" + line + "': " + reason;
    }
}
