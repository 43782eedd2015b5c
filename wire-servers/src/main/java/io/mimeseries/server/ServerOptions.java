package io.mimeseries.server;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.FaultRules;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import io.mimeseries.server.tls.TlsIdentity;
import io.mimeseries.tdengine.TDengineVersion;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server is made of.
 *
 * @param influxDb null for none; likewise the other databases
 * @param settings the server's own from its start on: do not share them between servers
 * @param tls what the databases' listeners speak TLS with, null for plain HTTP and Thrift; Riak TS goes on in it where its
 *     security is on
 * @param faults what may happen to requests and connections, shared by the servers that are given the same; null for rules of the server's own
 */
public record ServerOptions(
        InetAddress bind,
        @Nullable InfluxDbOptions influxDb,
        @Nullable IotDbOptions iotDb,
        @Nullable RiakTsOptions riakTs,
        @Nullable TDengineOptions tdengine,
        Clock clock,
        Settings settings,
        Journal journal,
        List<Seed> seeds,
        @Nullable TlsIdentity tls,
        @Nullable FaultRules faults) {
    public ServerOptions {
        seeds = List.copyOf(seeds);
    }

    /** No database yet; loopback, the time of the machine, no data. */
    public static ServerOptions none() {
        return new ServerOptions(
                InetAddress.getLoopbackAddress(),
                null,
                null,
                null,
                null,
                Clock.system(),
                new Settings(),
                new Journal(),
                List.of(),
                null,
                null);
    }

    /** InfluxDB alone, on a free port. */
    public static ServerOptions influxDbAlone() {
        return none().withInfluxDb(InfluxDbOptions.DEFAULT);
    }

    /** IoTDB alone, on a free port. */
    public static ServerOptions iotDbAlone() {
        return none().withIotDb(IotDbOptions.DEFAULT);
    }

    /** Riak TS alone, on a free port. */
    public static ServerOptions riakTsAlone() {
        return none().withRiakTs(RiakTsOptions.DEFAULT);
    }

    /** TDengine alone, on a free port. */
    public static ServerOptions tdengineAlone() {
        return none().withTDengine(TDengineOptions.DEFAULT);
    }

    public ServerOptions withBind(InetAddress address) {
        return new ServerOptions(
                address, influxDb, iotDb, riakTs, tdengine, clock, settings, journal, seeds, tls, faults);
    }

    public ServerOptions withInfluxDb(@Nullable InfluxDbOptions options) {
        return new ServerOptions(bind, options, iotDb, riakTs, tdengine, clock, settings, journal, seeds, tls, faults);
    }

    private InfluxDbOptions servedInfluxDb() {
        return influxDb == null ? InfluxDbOptions.DEFAULT : influxDb;
    }

    public ServerOptions withInfluxDbPort(int port) {
        return withInfluxDb(new InfluxDbOptions(
                port,
                servedInfluxDb().version(),
                servedInfluxDb().udp(),
                servedInfluxDb().shadow()));
    }

    public ServerOptions withInfluxDbVersion(InfluxDbVersion version) {
        return withInfluxDb(new InfluxDbOptions(
                servedInfluxDb().port(),
                version,
                servedInfluxDb().udp(),
                servedInfluxDb().shadow()));
    }

    /** UDP listeners of InfluxDB, none by default. */
    public ServerOptions withUdp(List<UdpOptions> listeners) {
        return withInfluxDb(new InfluxDbOptions(
                servedInfluxDb().port(),
                servedInfluxDb().version(),
                listeners,
                servedInfluxDb().shadow()));
    }

    public ServerOptions withIotDb(@Nullable IotDbOptions options) {
        return new ServerOptions(
                bind, influxDb, options, riakTs, tdengine, clock, settings, journal, seeds, tls, faults);
    }

    private IotDbOptions servedIotDb() {
        return iotDb == null ? IotDbOptions.DEFAULT : iotDb;
    }

    public ServerOptions withIotDbPort(int port) {
        return withIotDb(new IotDbOptions(port, servedIotDb().version()));
    }

    public ServerOptions withIotDbVersion(IotDbVersion version) {
        return withIotDb(new IotDbOptions(servedIotDb().port(), version));
    }

    public ServerOptions withRiakTs(@Nullable RiakTsOptions options) {
        return new ServerOptions(
                bind, influxDb, iotDb, options, tdengine, clock, settings, journal, seeds, tls, faults);
    }

    private RiakTsOptions servedRiakTs() {
        return riakTs == null ? RiakTsOptions.DEFAULT : riakTs;
    }

    public ServerOptions withRiakTsPort(int port) {
        return withRiakTs(new RiakTsOptions(port, servedRiakTs().version()));
    }

    public ServerOptions withRiakTsVersion(RiakTsVersion version) {
        return withRiakTs(new RiakTsOptions(servedRiakTs().port(), version));
    }

    public ServerOptions withTDengine(@Nullable TDengineOptions options) {
        return new ServerOptions(bind, influxDb, iotDb, riakTs, options, clock, settings, journal, seeds, tls, faults);
    }

    private TDengineOptions servedTDengine() {
        return tdengine == null ? TDengineOptions.DEFAULT : tdengine;
    }

    public ServerOptions withTDenginePort(int port) {
        return withTDengine(new TDengineOptions(port, servedTDengine().version()));
    }

    public ServerOptions withTDengineVersion(TDengineVersion version) {
        return withTDengine(new TDengineOptions(servedTDengine().port(), version));
    }

    public ServerOptions withClock(Clock newClock) {
        return new ServerOptions(
                bind, influxDb, iotDb, riakTs, tdengine, newClock, settings, journal, seeds, tls, faults);
    }

    public ServerOptions withSettings(Settings newSettings) {
        return new ServerOptions(
                bind, influxDb, iotDb, riakTs, tdengine, clock, newSettings, journal, seeds, tls, faults);
    }

    /** A journal that the server shares with others. */
    public ServerOptions withJournal(Journal newJournal) {
        return new ServerOptions(
                bind, influxDb, iotDb, riakTs, tdengine, clock, settings, newJournal, seeds, tls, faults);
    }

    public ServerOptions withSeeds(List<Seed> newSeeds) {
        return new ServerOptions(
                bind, influxDb, iotDb, riakTs, tdengine, clock, settings, journal, newSeeds, tls, faults);
    }

    /** TLS on all databases' listeners. */
    public ServerOptions withTls(@Nullable TlsIdentity identity) {
        return new ServerOptions(
                bind, influxDb, iotDb, riakTs, tdengine, clock, settings, journal, seeds, identity, faults);
    }

    /** Faults that the server shares with others. */
    public ServerOptions withFaults(FaultRules rules) {
        return new ServerOptions(bind, influxDb, iotDb, riakTs, tdengine, clock, settings, journal, seeds, tls, rules);
    }

    /** What requests have to pass. */
    FaultGate gate() {
        return faults == null ? FaultGate.open() : faults;
    }
}
