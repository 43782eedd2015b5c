package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.catalog.Subscription;
import io.mimeseries.influxdb.catalog.Subscriptions;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.statement.support.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** CREATE SUBSCRIPTION, DROP SUBSCRIPTION and SHOW SUBSCRIPTIONS: they are kept, and nothing is ever sent. */
final class SubscriptionStatements {
    private final CatalogStatements catalog;

    SubscriptionStatements(CatalogStatements catalog) {
        this.catalog = catalog;
    }

    void create(Statement.CreateSubscription statement) {
        statement.destinations().forEach(SubscriptionStatements::check);
        var subscription = new Subscription(statement.name(), statement.mode(), statement.destinations());
        catalog.change(before ->
                Subscriptions.create(before, statement.database(), statement.retentionPolicy(), subscription));
    }

    void drop(Statement.DropSubscription statement) {
        catalog.change(before ->
                Subscriptions.drop(before, statement.database(), statement.retentionPolicy(), statement.name()));
    }

    List<ResultSeries> show() {
        var series = new ArrayList<ResultSeries>();
        for (var database : catalog.catalog().databases().values()) {
            var table = new Table(database.name(), "retention_policy", "name", "mode", "destinations");
            for (var policy : database.policies().values()) {
                for (var subscription : policy.subscriptions().values()) {
                    table.row(policy.name(), subscription.name(), subscription.mode(), subscription.destinations());
                }
            }
            if (table.rows() > 0) {
                series.add(table.build());
            }
        }
        return series;
    }

    private static void check(String url) {
        if (!isValid(url)) {
            throw new StatementException(StatementErrors.invalidSubscription(url));
        }
    }

    private static boolean isValid(String url) {
        try {
            var parsed = new URI(url);
            var scheme = Objects.requireNonNullElse(parsed.getScheme(), "").toLowerCase(Locale.ROOT);
            var authority = Objects.requireNonNullElse(parsed.getRawAuthority(), "");
            var port = authority.substring(authority.lastIndexOf(':') + 1);
            return List.of("udp", "http", "https").contains(scheme)
                    && authority.indexOf(':') >= 0
                    && !port.isEmpty()
                    && port.chars().allMatch(character -> character >= '0' && character <= '9');
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
