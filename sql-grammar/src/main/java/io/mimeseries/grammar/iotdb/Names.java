package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AttributeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AttributeKeyContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AttributeValueContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.IdentifierContext;
import io.mimeseries.grammar.iotdb.ast.Attribute;
import java.util.List;

/** Reads names, keys and values. */
record Names(Refusals refusals) {
    /** A name that is no node of a path, without backquotes. */
    String of(IdentifierContext context) {
        return identifier(context.getText());
    }

    String identifier(String text) {
        if (Spelling.isBackquoted(text)) {
            return Spelling.withoutBackquotes(text);
        }
        if (!Spelling.isPlain(text)) {
            throw refusals.metadata(
                    text
                            + " is illegal, identifier not enclosed with backticks can only consist of digits, characters and underscore.");
        }
        return text;
    }

    /** A node of a path: backquotes stay where they are needed. */
    String node(String text) {
        if (text.equals("*") || text.equals("**")) {
            return text;
        }
        if (Spelling.isBackquoted(text)) {
            return withNeededBackquotes(text);
        }
        if (!Spelling.isPlainPattern(text)) {
            throw Refusals.semantic(
                    text + " is illegal, unquoted node name can only consist of digits, characters and underscore,"
                            + " or start or end with wildcard");
        }
        return text;
    }

    /** A node of a path of INTO, where placeholders may stand. */
    String targetNode(String text) {
        if (text.equals("::")) {
            return text;
        }
        if (Spelling.isBackquoted(text)) {
            return refusals.since13() ? text : withNeededBackquotes(text);
        }
        if (!Spelling.isPlainInTarget(text)) {
            throw refusals.metadata(text
                    + " is illegal, unquoted node name in select into clause can only consist of digits, characters,"
                    + " $, { and }");
        }
        return text;
    }

    String key(AttributeKeyContext context) {
        return context.constant() != null ? Spelling.withoutQuotes(context.getText()) : identifier(context.getText());
    }

    String value(AttributeValueContext context) {
        return context.constant() != null ? Spelling.withoutQuotes(context.getText()) : identifier(context.getText());
    }

    Attribute attribute(AttributeContext context) {
        return new Attribute(key(context.attributeKey()), value(context.attributeValue()));
    }

    List<Attribute> attributes(List<AttributeContext> contexts) {
        return contexts.stream().map(this::attribute).toList();
    }

    private static String withNeededBackquotes(String text) {
        var inner = text.substring(1, text.length() - 1);
        return Spelling.isNumber(inner) || !Spelling.isPlain(inner) ? text : inner;
    }
}
