package io.mimeseries.iotdb;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.auth.AccountStore;
import io.mimeseries.iotdb.auth.Accounts;
import io.mimeseries.iotdb.auth.Authority;
import io.mimeseries.iotdb.call.CallGuard;
import io.mimeseries.iotdb.call.SchemaCalls;
import io.mimeseries.iotdb.call.TemplateCalls;
import io.mimeseries.iotdb.catalogue.Catalogue;
import io.mimeseries.iotdb.catalogue.CatalogueStore;
import io.mimeseries.iotdb.continuous.ContinuousQueries;
import io.mimeseries.iotdb.continuous.ContinuousQuery;
import io.mimeseries.iotdb.statement.StatementRunner;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.write.Writes;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One IoTDB server without its sockets: the same calls that the Thrift service makes. Safe for use by many threads: an acknowledged
 * write is visible to every later query, and a query sees every write whole or not at all.
 */
public final class IotDb implements AutoCloseable {
    private final IotDbVersion version;
    private final Clock clock;
    private final IotDbStore store;
    private final AccountStore accounts = new AccountStore();
    private final CatalogueStore catalogue = new CatalogueStore();
    private final ContinuousQueries continuousQueries;
    private final Supplier<IotDbSettings> settings;
    private volatile ServerAddress address = ServerAddress.DEFAULT;
    /** Made for the first call behind signing in: it is most of the code. */
    private volatile @Nullable IotDbCalls calls;

    public IotDb(IotDbVersion version, Clock clock) {
        this(version, clock, new Journal(1), () -> IotDbSettings.DEFAULT);
    }

    /**
     * @param journal where continuous queries that fail are written down
     * @param settings asked for each call
     */
    public IotDb(IotDbVersion version, Clock clock, Journal journal, Supplier<IotDbSettings> settings) {
        this.version = version;
        this.clock = clock;
        this.store = new IotDbStore(clock);
        this.settings = settings;
        this.continuousQueries = new ContinuousQueries(clock, journal, this::run);
    }

    public IotDbVersion version() {
        return version;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Lets a user in.
     *
     * @throws IotDbException with code 801 if the name or the password is wrong
     */
    public IotDbSession openSession(String user, String password, ZoneId zone) {
        if (!accounts.isLogin(user, password)) {
            throw new IotDbException(StatusCode.LOGIN_ERROR, "Authentication failed.");
        }
        return new IotDbSession(this, new Authority(accounts, user, version), zone);
    }

    /** A session of the user {@code root} in UTC, without asking for a password. */
    public IotDbSession rootSession() {
        return new IotDbSession(this, new Authority(accounts, Accounts.ADMINISTRATOR, version), ZoneOffset.UTC);
    }

    private void run(Query query, String text, String user, ZoneId zone) {
        var answer = statements().run(query, text, new Authority(accounts, user, version), zone);
        if (answer instanceof Answer.Rows rows) {
            rows.batches().forEachRemaining(batch -> {});
        }
    }

    /** Says where clients find this server, which its own statements tell them. */
    public void setAddress(ServerAddress changed) {
        address = changed;
    }

    Writes writes() {
        return calls().writes();
    }

    CallGuard guard() {
        return calls().guard();
    }

    SchemaCalls schemaCalls() {
        return calls().schema();
    }

    TemplateCalls templateCalls() {
        return calls().templates();
    }

    StatementRunner statements() {
        return calls().statements();
    }

    private IotDbCalls calls() {
        var made = calls;
        return made == null ? makeCalls() : made;
    }

    private synchronized IotDbCalls makeCalls() {
        var made = calls;
        if (made == null) {
            made = new IotDbCalls(
                    version, clock, store, accounts, catalogue, continuousQueries, settings, () -> address);
            calls = made;
        }
        return made;
    }

    /** The whole state at this moment, in constant time. */
    public Snapshot snapshot() {
        return new Snapshot(store.snapshot(), accounts.snapshot(), catalogue.snapshot(), continuousQueries.list());
    }

    /** Goes back to a snapshot of this or another instance, which stays usable. */
    public void restore(Snapshot snapshot) {
        continuousQueries.stop();
        store.restore(snapshot.state);
        accounts.restore(snapshot.accounts);
        catalogue.restore(snapshot.catalogue);
        continuousQueries.restore(snapshot.continuousQueries);
    }

    /** Lets nothing happen by the clock until the next {@link #restore}, for a clock that is to be set anew in between. */
    public void pause() {
        continuousQueries.stop();
    }

    /** Ends what happens by the clock. */
    @Override
    public void close() {
        continuousQueries.close();
    }

    /** An immutable state of a server. */
    public static final class Snapshot {
        private final IotDbStore.Snapshot state;
        private final Accounts accounts;
        private final Catalogue catalogue;
        private final List<ContinuousQuery> continuousQueries;

        Snapshot(
                IotDbStore.Snapshot state,
                Accounts accounts,
                Catalogue catalogue,
                List<ContinuousQuery> continuousQueries) {
            this.state = state;
            this.accounts = accounts;
            this.catalogue = catalogue;
            this.continuousQueries = continuousQueries;
        }
    }
}
