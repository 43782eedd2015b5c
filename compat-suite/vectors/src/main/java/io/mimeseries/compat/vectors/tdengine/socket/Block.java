package io.mimeseries.compat.vectors.tdengine.socket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Rows of a result.
 *
 * @param types by their names
 * @param rows an array of cells each, as the recordings write them
 */
public record Block(List<String> types, List<JsonNode> rows) {
    /** The name of a type by its number. */
    public static String type(int number, int precision, int scale) {
        return SocketTypes.name(number, precision, scale);
    }
}
