package io.mimeseries.iotdb.definition;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.path.FullPath;

/** The texts of changes that fail. */
public final class DefinitionErrors {
    private static final int ALIAS_EXISTS = 505;
    private static final int PATH_EXISTS = 506;
    private static final int TEMPLATE_INCOMPATIBLE = 516;

    private DefinitionErrors() {}

    /** Of no other code: what metadata refuses. */
    public static IotDbException metadata(String text) {
        return new IotDbException(StatusCode.METADATA_ERROR, text);
    }

    static IotDbException semantic(String text) {
        return new IotDbException(StatusCode.SEMANTIC_ERROR, text);
    }

    static IotDbException isDatabase(FullPath existing) {
        return new IotDbException(StatusCode.DATABASE_EXISTS, existing + " has already been created as database");
    }

    static IotDbException holdsDatabases(FullPath above) {
        return new IotDbException(
                StatusCode.DATABASE_EXISTS, "some children of " + above + " have already been created as database");
    }

    static IotDbException databaseMissing(Object path) {
        return new IotDbException(StatusCode.DATABASE_MISSING, "Path [" + path + "] does not exist");
    }

    /** A path that does not lead anywhere. */
    public static IotDbException pathMissing(Object path) {
        return new IotDbException(StatusCode.PATH_MISSING, "Path [" + path + "] does not exist");
    }

    static IotDbException timeseriesExists(FullPath path) {
        return new IotDbException(StatusCode.TIMESERIES_EXISTS, "Path [" + path + "] already exist");
    }

    /** A node is there that is of another kind. */
    public static IotDbException pathExists(FullPath path) {
        return new IotDbException(PATH_EXISTS, "Path [" + path + "] already exist");
    }

    static IotDbException aliasExists(FullPath path, String alias) {
        return new IotDbException(ALIAS_EXISTS, String.format("Alias [%s] for Path [%s] already exist", alias, path));
    }

    /** 1.0: a template that is set there has a measurement of that name. */
    static IotDbException overlapsTemplate(FullPath path, String template) {
        return new IotDbException(
                TEMPLATE_INCOMPATIBLE,
                String.format("Path [%s] overlaps with [%s] on [%s]", path, template, path.last()));
    }

    /** From 1.1 on: where a template is set there is nothing else. */
    static IotDbException belowTemplate(FullPath path, String template, FullPath setPath) {
        return new IotDbException(
                TEMPLATE_INCOMPATIBLE,
                String.format(
                        "Cannot create timeseries [%s] since device template [%s] already set on path [%s].",
                        path, template, setPath));
    }
}
