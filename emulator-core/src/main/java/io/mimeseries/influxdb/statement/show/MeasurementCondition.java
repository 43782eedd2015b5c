package io.mimeseries.influxdb.statement.show;

import com.google.re2j.Pattern;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.catalog.Database;
import io.mimeseries.influxdb.filter.SystemNames;
import io.mimeseries.influxdb.statement.support.Conditions;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.store.StoreView;
import io.mimeseries.query.StringOrder;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The condition of SHOW MEASUREMENTS, which in InfluxDB 1.6.7 is one on measurements and not on series: a measurement without the tag
 * is never found, and {@code !=} finds those where no series has the value.
 */
final class MeasurementCondition {
    private static final String MEASUREMENT = SystemNames.MEASUREMENT;
    private final StoreView view;
    private final Database database;
    private final SortedSet<String> all;

    MeasurementCondition(StoreView view, Database database) {
        this.view = view;
        this.database = database;
        all = view.measurements(database);
    }

    Set<String> names(Expression condition) {
        if (condition instanceof Expression.Parenthesized parenthesized) {
            return names(parenthesized.inner());
        }
        if (!(condition instanceof Expression.Binary binary)) {
            throw Conditions.unexpected(condition);
        }
        if (binary.operator().isLogical()) {
            var left = names(binary.left());
            var right = names(binary.right());
            if (binary.operator() == Operator.AND) {
                left.retainAll(right);
            } else {
                left.addAll(right);
            }
            return left;
        }
        if (!Conditions.isEquality(binary.operator())) {
            throw new StatementException(StatementErrors.INVALID_TAG_OPERATOR);
        }
        return compare(binary);
    }

    private Set<String> compare(Expression.Binary binary) {
        var operator = binary.operator();
        if (!(binary.left() instanceof Expression.VariableReference tag)) {
            throw new StatementException(StatementErrors.notTagKey(operator.text()));
        }
        var test = test(operator, binary.right());
        var wanted = operator == Operator.EQ || operator == Operator.EQ_REGEX;
        var found = new TreeSet<String>(StringOrder.COMPARATOR);
        if (SystemNames.contains(tag.name())) {
            return found;
        }
        for (var measurement : all) {
            if (tag.name().equals(MEASUREMENT)
                    ? test.test(measurement) == wanted
                    : matches(measurement, tag.name(), test, wanted)) {
                found.add(measurement);
            }
        }
        return found;
    }

    private static Predicate<String> test(Operator operator, Expression right) {
        if (operator == Operator.EQ || operator == Operator.NEQ) {
            if (!(right instanceof Expression.StringLiteral literal)) {
                throw new StatementException(StatementErrors.notTagValue(operator.text()));
            }
            return literal.value()::equals;
        }
        if (!(right instanceof Expression.RegexLiteral regex)) {
            throw new StatementException(StatementErrors.notRegex(operator.text()));
        }
        var pattern = Pattern.compile(regex.pattern());
        return value -> pattern.matcher(value).find();
    }

    private boolean matches(String measurement, String tag, Predicate<String> test, boolean wanted) {
        var known = false;
        for (var slice : view.slices(database, measurement)) {
            for (var series : slice.table().series()) {
                var value = series.key().tags().value(tag);
                if (value != null) {
                    known = true;
                    if (test.test(value)) {
                        return wanted;
                    }
                }
            }
        }
        return known && !wanted;
    }
}
