package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ConstantContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.InsertColumnsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.InsertRowContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.InsertStatementContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.LooseRowContext;
import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.grammar.iotdb.ast.TimeValue;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Turns INSERT into its record. In 1.0 the time stands first if at all; in 1.3 it stands anywhere. */
record InsertBuilder(Paths paths, Literals literals) {
    Insert of(InsertStatementContext context) {
        var device = paths.of(context.prefixPath());
        boolean aligned = context.ALIGNED() != null;
        var columns = context.insertColumns();
        return paths.names().refusals().since13()
                ? strict(device, aligned, columns, context.insertRows().insertRow())
                : loose(device, aligned, columns, context.insertRows().looseRow());
    }

    private Insert loose(Path device, boolean aligned, InsertColumnsContext columns, List<LooseRowContext> rows) {
        boolean timed = columns.TIME() != null || columns.TIMESTAMP() != null;
        return new Insert(
                device,
                columns.plainNode().stream()
                        .map(ParserRuleContext::getText)
                        .map(paths.names()::node)
                        .toList(),
                aligned,
                rows.stream().map(row -> loose(row, timed, rows.size() == 1)).toList());
    }

    private Insert.Row loose(LooseRowContext context, boolean timed, boolean alone) {
        var constants = context.looseValue().stream()
                .flatMap(value -> value.constant().stream())
                .toList();
        if (timed && !beginsWithTime(context)) {
            throw Refusals.semantic("the measurementList's size is not consistent with the valueList's size");
        }
        if (!timed && !alone) {
            throw needsTimes();
        }
        var values = new ArrayList<@Nullable String>();
        for (var constant : timed ? constants.subList(1, constants.size()) : constants) {
            values.add(value(constant));
        }
        return new Insert.Row(timed ? literals.time(constants.get(0)) : null, values);
    }

    /** True for a time with a comma between it and each of the values behind it. */
    private static boolean beginsWithTime(LooseRowContext context) {
        var first = context.looseValue(0).constant();
        return first.size() == 1
                && (first.get(0).INTEGER() != null || first.get(0).dateExpression() != null)
                && context.looseValue().size() > 1
                && context.COMMA().size() == context.looseValue().size() - 1
                && context.getChild(context.getChildCount() - 2)
                        == context.looseValue(context.looseValue().size() - 1);
    }

    private Insert strict(Path device, boolean aligned, InsertColumnsContext columns, List<InsertRowContext> rows) {
        var measurements = new ArrayList<String>();
        int time = -1;
        for (int i = 0; i < columns.insertColumn().size(); i++) {
            var name = paths.names().node(columns.insertColumn(i).getText());
            if (!name.equalsIgnoreCase("time") && !name.equalsIgnoreCase("timestamp")) {
                measurements.add(name);
            } else if (time < 0) {
                time = i;
            } else {
                throw Refusals.semantic("One row should only have one time value");
            }
        }
        if (measurements.isEmpty()) {
            throw Refusals.semantic("InsertStatement should contain at least one measurement");
        }
        if (time < 0 && rows.size() != 1) {
            throw needsTimes();
        }
        int place = time;
        return new Insert(
                device,
                measurements,
                aligned,
                rows.stream().map(row -> strict(row, place)).toList());
    }

    private Insert.Row strict(InsertRowContext context, int place) {
        TimeValue time = null;
        if (place >= context.constant().size()) {
            throw paths.names().refusals().internal("a row without a time");
        } else if (place >= 0) {
            time = literals.time(context.constant(place));
        }
        var values = new ArrayList<@Nullable String>();
        for (int i = 0; i < context.constant().size(); i++) {
            if (i != place) {
                values.add(value(context.constant(i)));
            }
        }
        return new Insert.Row(time, values);
    }

    private static IotDbSqlException needsTimes() {
        return Refusals.semantic("need timestamps when insert multi rows");
    }

    private static @Nullable String value(ConstantContext context) {
        if (context.NULL() != null) {
            return null;
        }
        var text = context.getText();
        return context.STRING() == null ? text : "'" + Spelling.withoutQuotes(text) + "'";
    }
}
