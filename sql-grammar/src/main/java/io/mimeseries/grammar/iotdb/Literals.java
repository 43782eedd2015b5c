package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AliasContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ConstantContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DateExpressionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TimeValueContext;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.TimeValue;
import java.util.ArrayList;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads constants and times. */
record Literals(Names names) {
    static Literal of(ConstantContext context) {
        var text = context.getText();
        if (context.STRING() != null) {
            return new Literal.StringLiteral(text, Spelling.withoutQuotes(text));
        } else if (context.INTEGER() != null) {
            return new Literal.IntegerLiteral(text);
        } else if (context.realNumber() != null) {
            return new Literal.RealLiteral(text);
        } else if (context.booleanLiteral() != null) {
            return new Literal.BooleanLiteral(text);
        } else if (context.dateExpression() != null) {
            return date(context.dateExpression());
        }
        return context.NULL() != null ? new Literal.NullLiteral(text) : new Literal.NanLiteral(text);
    }

    /** A constant that is an operand: NULL and NaN are none. */
    Literal operand(ConstantContext context) {
        if (context.NULL() != null || context.NAN() != null) {
            throw names.refusals().metadata("Unsupported constant operand: " + context.getText());
        }
        return of(context);
    }

    /** A constant that becomes a text: the real server does not expect NULL and NaN there. */
    Literal textual(ConstantContext context) {
        if (context.NULL() != null || context.NAN() != null) {
            throw names.refusals().internal("Unsupported constant operand: " + context.getText());
        }
        return of(context);
    }

    TimeValue time(TimeValueContext context) {
        return context.INTEGER() == null
                ? date(context.dateExpression())
                : time(context.INTEGER(), context.MINUS() != null);
    }

    TimeValue time(ConstantContext context) {
        if (context.INTEGER() != null) {
            return time(
                    context.INTEGER(), context.sign() != null && context.sign().MINUS() != null);
        }
        if (context.dateExpression() != null) {
            return date(context.dateExpression());
        }
        throw Refusals.semantic("Can not parse " + context.getText() + " to time");
    }

    String alias(AliasContext context) {
        if (context.constant() == null) {
            return names.of(context.identifier());
        }
        var constant = textual(context.constant());
        return constant instanceof Literal.StringLiteral string ? string.value() : constant.text();
    }

    /** The sign is looked at behind the digits, so that the smallest number of 64 bits is none. */
    private TimeValue time(TerminalNode digits, boolean negative) {
        try {
            long number = Long.parseLong(digits.getText());
            return new Literal.IntegerLiteral(Long.toString(negative ? -number : number));
        } catch (NumberFormatException tooLong) {
            throw names.refusals().metadata("Can not parse " + digits.getText() + " to long value");
        }
    }

    private static Literal.DateLiteral date(DateExpressionContext context) {
        var dateTime = context.dateTime().DATE_TIME();
        var shifts = new ArrayList<Literal.Shift>();
        for (int i = 1; i < context.getChildCount(); i += 2) {
            var sign = (TerminalNode) context.getChild(i);
            shifts.add(new Literal.Shift(
                    sign.getSymbol().getType() == IotDbGrammar.MINUS,
                    Durations.of(context.getChild(i + 1).getText())));
        }
        return new Literal.DateLiteral(context.getText(), dateTime == null ? null : dateTime.getText(), shifts);
    }
}
