package io.mimeseries.tdengine.type;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Well-known text as the real server writes it: six digits behind every point, blanks before brackets (vectors geometry_decimal_blob). It is written from
 * the bytes, since JTS completes rings of three points, which the real server keeps (vectors t_01_datatypes_test_datatype_geometry).
 */
final class GeometryText {
    private static final int FRACTION_DIGITS = 6;
    private static final List<String> NAMES = List.of(
            "",
            "POINT",
            "LINESTRING",
            "POLYGON",
            "MULTIPOINT",
            "MULTILINESTRING",
            "MULTIPOLYGON",
            "GEOMETRYCOLLECTION");
    private static final int COLLECTION = 7;

    private final StringBuilder text = new StringBuilder();
    private final ByteBuffer bytes;

    private GeometryText(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** @param bytes those of a geometry: they were read before */
    static String of(String bytes) {
        var writer = new GeometryText(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        writer.geometry(true);
        return writer.text.toString();
    }

    private void geometry(boolean named) {
        bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int type = bytes.getInt();
        if (named) {
            text.append(NAMES.get(type)).append(' ');
        }
        switch (type) {
            case 1 -> point();
            case 2 -> coordinates();
            case 3 -> list(this::coordinates);
            case 4 -> list(this::pointOfMany);
            default -> list(() -> geometry(type == COLLECTION));
        }
    }

    private void point() {
        double x = bytes.getDouble();
        double y = bytes.getDouble();
        if (Double.isNaN(x) && Double.isNaN(y)) {
            text.append("EMPTY");
        } else {
            text.append('(');
            coordinate(x, y);
            text.append(')');
        }
    }

    private void pointOfMany() {
        bytes.get();
        bytes.getInt();
        coordinate(bytes.getDouble(), bytes.getDouble());
    }

    private void coordinates() {
        list(() -> coordinate(bytes.getDouble(), bytes.getDouble()));
    }

    private void list(Runnable item) {
        int count = bytes.getInt();
        if (count == 0) {
            text.append("EMPTY");
            return;
        }
        text.append('(');
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ", ");
            item.run();
        }
        text.append(')');
    }

    private void coordinate(double x, double y) {
        text.append(CFormat.fixed(x, FRACTION_DIGITS)).append(' ').append(CFormat.fixed(y, FRACTION_DIGITS));
    }
}
