package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;

/**
 * What the versions do differently with schema and writes.
 *
 * @param integers the encoding of INT32 and INT64 where nothing is said
 * @param compressor where nothing is said
 * @param number the type of a timeseries that is made for a number without a type
 * @param strictAlignment whether a write must say how the device keeps its rows; otherwise it follows the device
 * @param templateWord what texts call templates
 * @param templateTypeText in front of a type that a template must not have
 */
public record Profile(
        IotDbVersion version,
        Encoding integers,
        Compressor compressor,
        DataType number,
        boolean strictAlignment,
        String templateWord,
        String templateTypeText) {

    public static Profile of(IotDbVersion version) {
        return switch (version) {
            case V1_0_1 ->
                new Profile(
                        version,
                        Encoding.RLE,
                        Compressor.SNAPPY,
                        DataType.FLOAT,
                        true,
                        "schema template",
                        "unsupported datatype: ");
            case V1_3_2 ->
                new Profile(
                        version,
                        Encoding.TS_2DIFF,
                        Compressor.LZ4,
                        DataType.DOUBLE,
                        false,
                        "device template",
                        "Unsupported datatype: ");
        };
    }

    public boolean isAtLeast(IotDbVersion other) {
        return version.isAtLeast(other);
    }

    /** The encoding of a type where nothing is said. */
    public Encoding encoding(DataType type) {
        return switch (type) {
            case BOOLEAN -> Encoding.RLE;
            case INT32, INT64 -> integers;
            case FLOAT, DOUBLE -> Encoding.GORILLA;
            case TEXT -> Encoding.PLAIN;
        };
    }

    /** How a timeseries is kept of which only the type is known. */
    public Storing storing(DataType type) {
        return new Storing(type, encoding(type), compressor);
    }
}
