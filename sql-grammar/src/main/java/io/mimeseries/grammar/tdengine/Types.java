package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CastTypeContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DecimalTypeContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.IntegerTypeContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.LengthTypeContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PlainTypeContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TypeNameContext;
import io.mimeseries.grammar.tdengine.ast.TypeName;
import io.mimeseries.grammar.tdengine.ast.TypeName.Kind;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** Names of types. */
final class Types extends Builder<TypeName> {
    private final Texts texts;

    Types(Texts texts) {
        this.texts = texts;
    }

    TypeName of(TypeNameContext context) {
        return context.accept(this);
    }

    TypeName of(CastTypeContext context) {
        return context.typeName() == null
                ? new TypeName(kind(context.getStart()), null, null, texts.source(context))
                : of(context.typeName());
    }

    @Override
    public TypeName visitPlainType(PlainTypeContext context) {
        return new TypeName(kind(context.getStart()), null, null, texts.source(context));
    }

    @Override
    public TypeName visitIntegerType(IntegerTypeContext context) {
        var kind = kind(context.getStart());
        return new TypeName(
                context.UNSIGNED() == null ? kind : Kind.valueOf(kind.name() + "_UNSIGNED"),
                null,
                null,
                texts.source(context));
    }

    @Override
    public TypeName visitLengthType(LengthTypeContext context) {
        return new TypeName(
                kind(context.getStart()), texts.text(context.INTEGER_LITERAL()), null, texts.source(context));
    }

    @Override
    public TypeName visitDecimalType(DecimalTypeContext context) {
        return new TypeName(
                Kind.DECIMAL,
                texts.text(context.INTEGER_LITERAL(0)),
                texts.textOrNull(context.INTEGER_LITERAL(1)),
                texts.source(context));
    }

    private Kind kind(Token token) {
        return switch (token.getType()) {
            case TDengineGrammar.BINARY -> Kind.VARCHAR;
            case TDengineGrammar.INTEGER -> Kind.INT;
            default -> Kind.valueOf(texts.text(token).toUpperCase(Locale.ROOT));
        };
    }
}
