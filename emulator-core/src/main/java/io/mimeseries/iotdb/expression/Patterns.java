package io.mimeseries.iotdb.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.NotEmulatedException;
import java.util.List;

/**
 * LIKE and REGEXP: whether a pattern is found in a text. NOT before them is read and forgotten, as in the real server (vectors basic-048, funcs-228).
 */
final class Patterns {
    private Patterns() {}

    static OperatorExpression.Operator find(String regex) {
        var pattern = compile(regex);
        return operands -> find(pattern, operands);
    }

    private static Column find(Pattern pattern, List<Column> operands) {
        var results = new BooleanColumnBuilder(operands.get(0).size());
        for (int row = 0; row < operands.get(0).size(); row++) {
            var text = operands.get(0) instanceof StringColumn texts ? texts.at(row) : null;
            if (text == null) {
                results.appendNull();
            } else {
                results.append(pattern.matcher(text).find());
            }
        }
        return results.build();
    }

    private static Pattern compile(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new NotEmulatedException("regular expression " + regex);
        }
    }
}
