package io.mimeseries.server.cli;

import io.mimeseries.server.InfluxDbOptions;
import io.mimeseries.server.IotDbOptions;
import io.mimeseries.server.RiakTsOptions;
import io.mimeseries.server.Settings;
import io.mimeseries.server.TDengineOptions;
import io.mimeseries.server.tls.TlsIdentity;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked request to serve.
 *
 * @param influxDb null where it is not served; likewise the other databases
 * @param controlPort null where the control API was not asked for
 */
record ServeOptions(
        @Nullable InfluxDbOptions influxDb,
        @Nullable IotDbOptions iotDb,
        @Nullable RiakTsOptions riakTs,
        @Nullable TDengineOptions tdengine,
        @Nullable TlsIdentity tls,
        @Nullable Integer controlPort,
        InetAddress bind,
        @Nullable ClockOption clock,
        List<Path> seeds,
        Settings settings,
        @Nullable Path portsFile)
        implements Invocation {
    private static final String LOOPBACK = "127.0.0.1";

    static ServeOptions of(Arguments arguments) throws UsageException {
        if (arguments.command != null && !"serve".equals(arguments.command)) {
            throw new UsageException("unknown command " + arguments.command + "; the only one is serve");
        }
        boolean servesAll = arguments.influxdb == null
                && arguments.iotdb == null
                && arguments.riakTs == null
                && arguments.tdengine == null;
        boolean servesInfluxDb = servesAll || arguments.influxdb != null;
        boolean servesIotDb = servesAll || arguments.iotdb != null;
        boolean servesRiakTs = servesAll || arguments.riakTs != null;
        boolean servesTDengine = servesAll || arguments.tdengine != null;
        return new ServeOptions(
                servesInfluxDb ? InfluxDbArguments.options(arguments) : InfluxDbArguments.none(arguments),
                servesIotDb ? IotDbArguments.options(arguments) : IotDbArguments.none(arguments),
                servesRiakTs ? RiakTsArguments.options(arguments) : RiakTsArguments.none(arguments),
                servesTDengine ? TDengineArguments.options(arguments) : TDengineArguments.none(arguments),
                TlsOption.read(arguments.tlsCert, arguments.tlsKey),
                arguments.control == null ? null : port("--control", arguments.control, 0),
                address(arguments.bind == null ? LOOPBACK : arguments.bind),
                arguments.clock == null ? null : ClockOption.parse(arguments.clock),
                seeds(arguments.seeds),
                settings(arguments),
                arguments.portsFile);
    }

    static int port(String option, @Nullable Integer given, int wellKnown) throws UsageException {
        if (given == null) {
            return wellKnown;
        }
        if (given < 0 || given > 65535) {
            throw new UsageException(option + "=" + given + ": a port is a number from 0 to 65535");
        }
        return given;
    }

    private static InetAddress address(String given) throws UsageException {
        try {
            return InetAddress.getByName(given);
        } catch (UnknownHostException e) {
            throw new UsageException("--bind=" + given + ": not an address of this machine");
        }
    }

    private static List<Path> seeds(List<Path> given) throws UsageException {
        for (var file : given) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new UsageException("--seed=" + file + ": no such file");
            }
        }
        return List.copyOf(given);
    }

    private static Settings settings(Arguments arguments) throws UsageException {
        var settings = new Settings();
        if (arguments.influxdbAuth) {
            settings.set(Settings.INFLUXDB_AUTH_ENABLED, "true");
        }
        if (arguments.influxdbJwtSecret != null) {
            settings.set(Settings.INFLUXDB_SHARED_SECRET, arguments.influxdbJwtSecret);
        }
        for (var setting : arguments.settings) {
            var equals = setting.indexOf('=');
            if (equals <= 0) {
                throw new UsageException("--set=" + setting + ": write KEY=VALUE");
            }
            try {
                settings.set(setting.substring(0, equals), setting.substring(equals + 1));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--set=" + setting + ": " + e.getMessage());
            }
        }
        return settings;
    }
}
