package io.mimeseries.iotdb.call;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.UnexpectedException;
import io.mimeseries.iotdb.schema.Compressor;
import io.mimeseries.iotdb.schema.Encoding;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.Storing;

/** Reads the numbers of types, encodings and compressors. */
final class Storings {
    private final Profile profile;

    Storings(Profile profile) {
        this.profile = profile;
    }

    Storing of(int type, int encoding, int compressor) {
        return new Storing(type(type), encoding(encoding), compressor(compressor));
    }

    private static DataType type(int code) {
        for (var type : DataType.values()) {
            if (type.code() == code) {
                return type;
            }
        }
        throw new UnexpectedException("Invalid input: " + code);
    }

    private Encoding encoding(int code) {
        var encoding = Encoding.ofCode(code, profile.version());
        if (encoding == null) {
            throw new UnexpectedException("Invalid input: " + code);
        }
        return encoding;
    }

    private Compressor compressor(int code) {
        var compressor = Compressor.ofCode(code, profile.version());
        if (compressor == null) {
            throw new UnexpectedException("Invalid input: " + code);
        }
        return compressor;
    }
}
