package io.mimeseries.grammar.influxql.antlr;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** A token that stands for {@code $name}: its text is the bound value, its place that of the dollar sign. */
public final class BoundToken extends CommonToken {
    private static final long serialVersionUID = 1L;

    BoundToken(Token place, int type, String value) {
        super(place);
        setType(type);
        setText(value);
    }
}
