package io.mimeseries.server.fault;

import com.google.re2j.Pattern;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.engine.RequestFacts.Kind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a rule is about: those of which all that is not null holds.
 *
 * @param product such as {@code influxdb}
 * @param operation as the journal names it, such as {@code POST /write}, {@code insertTablet}, {@code TsPutReq}, {@code ws query}
 * @param contains a part of the statement or description that the journal shows
 * @param matches an expression that is found in it, of RE2, which takes no more time than the text is long
 * @param kind what it does, as the journal says
 * @param database where rows go or come from, as the journal says: a database of InfluxDB or TDengine, a device of IoTDB, a table of Riak TS
 * @param connection the number of a connection within its port, from 1 on
 * @param connections true for what happens when a connection is made, before anything is asked
 */
public record FaultMatch(
        @Nullable String product,
        @Nullable Kind kind,
        @Nullable String operation,
        @Nullable String contains,
        @Nullable Pattern matches,
        @Nullable String database,
        @Nullable Long connection,
        boolean connections) {
    /** All requests to all databases. */
    public static final FaultMatch ALL = new FaultMatch(null, null, null, null, null, null, null, false);

    public FaultMatch withProduct(String newProduct) {
        return new FaultMatch(newProduct, kind, operation, contains, matches, database, connection, connections);
    }

    public FaultMatch withKind(Kind newKind) {
        return new FaultMatch(product, newKind, operation, contains, matches, database, connection, connections);
    }

    public FaultMatch withOperation(String name) {
        return new FaultMatch(product, kind, name, contains, matches, database, connection, connections);
    }

    public FaultMatch withContains(String text) {
        return new FaultMatch(product, kind, operation, text, matches, database, connection, connections);
    }

    public FaultMatch withMatches(Pattern expression) {
        return new FaultMatch(product, kind, operation, contains, expression, database, connection, connections);
    }

    public FaultMatch withDatabase(String name) {
        return new FaultMatch(product, kind, operation, contains, matches, name, connection, connections);
    }

    public FaultMatch withConnection(long number) {
        return new FaultMatch(product, kind, operation, contains, matches, database, number, connections);
    }

    public FaultMatch withConnections() {
        return new FaultMatch(product, kind, operation, contains, matches, database, connection, true);
    }

    boolean isOf(String name) {
        return product == null || product.equals(name);
    }

    boolean holds(FaultPoint point) {
        return !connections
                && isOf(point.product())
                && (connection == null || connection == point.connection())
                && (operation == null || operation.equals(point.operation()))
                && holds(point.facts())
                && (contains == null || point.text().contains(contains))
                && (matches == null || matches.matcher(point.text()).find());
    }

    private boolean holds(Supplier<RequestFacts> facts) {
        if (kind == null && database == null) {
            return true;
        }
        var known = facts.get();
        return (kind == null || kind == known.kind())
                && (database == null || known.targets().contains(database));
    }

    boolean holdsForConnection(String name, long number) {
        return connections && isOf(name) && (connection == null || connection == number);
    }
}
