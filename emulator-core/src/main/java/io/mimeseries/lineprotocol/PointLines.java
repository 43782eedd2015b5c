package io.mimeseries.lineprotocol;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart into the lines of its points, for a caller who stores them later: by the rules of the scanner, so that what is a
 * point here is one there. Not safe for use by several threads.
 */
public final class PointLines {
    private final PointBatch batch = new PointBatch();
    private final List<Line> lines = new ArrayList<>();

    /**
     * One point's line.
     *
     * @param from its first byte
     * @param to behind its last byte, the line end left out
     */
    public record Line(int from, int to) {}

    /** Reads {@code text[from..to)}; what was read before is forgotten. */
    public void read(byte[] text, int from, int to, Precision precision) {
        batch.clear();
        lines.clear();
        // tables of their own: what never gets stored is not to be remembered
        var scanner = new CarefulScanner(new WordTable(), new WordTable());
        for (var at = from; at < to; ) {
            var point = batch.points();
            var end = scanner.scanLine(text, at, to, precision.nanoseconds(), 0, batch);
            if (batch.points() > point) {
                var last = text[end - 1] == '\n' ? end - 1 : end;
                lines.add(new Line(at, last));
            }
            at = end + 1;
        }
    }

    /** The lines that hold a point, in order. */
    public List<Line> lines() {
        return lines;
    }

    /** The lines that hold none and are no comments. */
    public List<MalformedLine> malformed() {
        return batch.malformed();
    }
}
