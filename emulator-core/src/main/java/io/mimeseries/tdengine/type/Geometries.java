package io.mimeseries.tdengine.type;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Geometries as well-known binary, a char of 0 to 255 for each byte, little-endian as the real server writes it. */
public final class Geometries {
    private static final int DIMENSIONS = 2;

    private Geometries() {}

    /** The bytes of a geometry in well-known text; null if the text is none. */
    public static @Nullable String parse(String text) {
        try {
            return write(new WKTReader(new GeometryFactory()).read(text));
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The bytes of a geometry. */
    public static String write(Geometry geometry) {
        var bytes = new WKBWriter(DIMENSIONS, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The geometry of some bytes; null if they are none. */
    public static @Nullable Geometry read(String bytes) {
        try {
            return new WKBReader(new GeometryFactory()).read(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Well-known text with six digits behind every point; null if the bytes are no geometry. */
    public static @Nullable String text(String bytes) {
        return read(bytes) == null ? null : GeometryText.of(bytes);
    }
}
