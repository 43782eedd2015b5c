package io.mimeseries.server.cli;

import io.mimeseries.server.TDengineOptions;
import io.mimeseries.tdengine.TDengineVersion;
import org.jspecify.annotations.Nullable;

/** What the command line says about TDengine. */
final class TDengineArguments {
    private TDengineArguments() {}

    static TDengineOptions options(Arguments arguments) throws UsageException {
        return new TDengineOptions(
                ServeOptions.port("--tdengine", arguments.tdengine, Integer.parseInt(Arguments.TDENGINE_PORT)),
                version(arguments.tdengineVersion));
    }

    /** @throws UsageException if something is said about it though it is not served */
    static @Nullable TDengineOptions none(Arguments arguments) throws UsageException {
        if (arguments.tdengineVersion != null) {
            throw new UsageException("--tdengine-version: TDengine is not served; add --tdengine");
        }
        return null;
    }

    /** Any version can be reported. */
    private static TDengineVersion version(@Nullable String given) throws UsageException {
        if (given == null) {
            return TDengineVersion.DEFAULT;
        }
        boolean isVersion = given.startsWith("3.") && given.chars().allMatch(TDengineArguments::isPart);
        if (!isVersion) {
            throw new UsageException("--tdengine-version=" + given + ": a version is such as 3.3.6.13");
        }
        return new TDengineVersion(given);
    }

    private static boolean isPart(int c) {
        return c == '.' || ('0' <= c && c <= '9') || ('a' <= c && c <= 'z');
    }
}
