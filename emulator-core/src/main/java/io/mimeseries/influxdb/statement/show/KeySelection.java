package io.mimeseries.influxdb.statement.show;

import com.google.re2j.Pattern;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import java.util.Set;
import java.util.function.Predicate;

/** WITH KEY. */
final class KeySelection {
    private KeySelection() {}

    static Predicate<String> of(Operator operator, Expression keys) {
        var matches = matches(keys);
        return operator == Operator.NEQ || operator == Operator.NEQ_REGEX ? matches.negate() : matches;
    }

    private static Predicate<String> matches(Expression keys) {
        if (keys instanceof Expression.StringLiteral literal) {
            return literal.value()::equals;
        }
        if (keys instanceof Expression.ListLiteral list) {
            return Set.copyOf(list.values())::contains;
        }
        if (keys instanceof Expression.RegexLiteral regex) {
            var pattern = Pattern.compile(regex.pattern());
            return key -> pattern.matcher(key).find();
        }
        throw new NotEmulatedException("WITH KEY " + keys);
    }
}
