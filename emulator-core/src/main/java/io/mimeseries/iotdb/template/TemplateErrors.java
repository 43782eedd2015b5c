package io.mimeseries.iotdb.template;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Profile;
import java.util.List;

/** The texts of calls and statements about templates that fail. */
public final class TemplateErrors {
    private static final int NOT_SET = 513;
    private static final int IN_USE = 515;
    private static final int INCOMPATIBLE = 516;
    private static final int NOT_ACTIVATED = 524;

    private TemplateErrors() {}

    static IotDbException metadata(String text) {
        return new IotDbException(StatusCode.METADATA_ERROR, text);
    }

    static IotDbException missing(String name) {
        return metadata("Template " + name + " does not exist");
    }

    static IotDbException noDatabase(FullPath path) {
        return new IotDbException(
                StatusCode.DATABASE_MISSING, "Database is not set for current seriesPath: [" + path + "]");
    }

    static IotDbException isSet(FullPath path) {
        return metadata("Template already exists on " + path);
    }

    static IotDbException timeseriesBelow(String name, FullPath path) {
        return new IotDbException(
                INCOMPATIBLE,
                String.format(
                        "Cannot set device template [%s] to path [%s] since there's timeseries under path [%s].",
                        name, path, path));
    }

    static IotDbException notSet(FullPath path) {
        return new IotDbException(NOT_SET, "No template on " + path);
    }

    static IotDbException notSetAbove(Profile profile, String name, List<PathPattern> patterns) {
        return new IotDbException(
                NOT_SET,
                String.format("%s Template %s is not set on any prefix path of %s", word(profile), name, patterns));
    }

    private static String word(Profile profile) {
        return profile.isAtLeast(IotDbVersion.V1_3_2) ? "Device" : "Schema";
    }

    static IotDbException inUse(FullPath path) {
        return new IotDbException(IN_USE, "Template is in use on " + path);
    }

    static IotDbException notActivated(Profile profile) {
        return new IotDbException(
                NOT_ACTIVATED,
                String.format(
                        "Target %s Template is not activated on any path matched by given path pattern",
                        profile.isAtLeast(IotDbVersion.V1_3_2) ? "Device" : "schema"));
    }

    static IotDbException noneSet(FullPath path) {
        return metadata("Path [" + path + "] has not been set any template.");
    }

    /** What 1.0 and 1.3 refuse although their documentation shows it. */
    public static IotDbException unsupported(String text) {
        return new IotDbException(StatusCode.NOT_SUPPORTED, text);
    }
}
