package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.BinaryOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.type.InvalidValueException;
import io.mimeseries.tdengine.type.Times;
import io.mimeseries.tdengine.type.TimestampReader;
import io.mimeseries.tdengine.type.TokenKind;
import io.mimeseries.tdengine.type.ValueReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the values of tags in {@code CREATE TABLE … TAGS (…)} and {@code SET TAG}. */
final class TagReader {
    private final TimestampReader timestamps;

    TagReader(Times times) {
        this.timestamps = new TimestampReader(times);
    }

    /** The value as {@link io.mimeseries.tdengine.store.TagValues} holds it. */
    @Nullable
    Object read(TableColumn tag, Expression written) {
        if (written instanceof Expression.Binary sum) {
            return sum(tag, sum);
        }
        var token = Token.of(written);
        try {
            return read(tag, token);
        } catch (InvalidValueException e) {
            throw e.at(token.near(), tag.name());
        }
    }

    private @Nullable Object read(TableColumn tag, Token token) {
        var type = tag.type();
        if (ValueReader.isNull(type.kind(), token.kind, token.text, 0, token.text.length())) {
            return null;
        }
        var text = token.text;
        return switch (type.kind()) {
            case BOOL -> ValueReader.bool(token.kind, text, 0, text.length());
            case FLOAT, DOUBLE -> ValueReader.floating(type.kind(), text, 0, text.length());
            case TIMESTAMP -> timestamps.read(token.kind, text);
            case VARCHAR, NCHAR -> ValueReader.text(type, text);
            case VARBINARY, BLOB -> ValueReader.binary(type, token.kind, token.raw, text);
            case GEOMETRY -> ValueReader.geometry(type, token.kind, text);
            case DECIMAL, DECIMAL64 -> ValueReader.decimal(type, text);
            case JSON -> json(text);
            default -> ValueReader.integer(type.kind(), token.kind, text, 0, text.length());
        };
    }

    private static @Nullable String json(String text) {
        var json = ValueReader.json(text);
        return json.isEmpty() ? null : json;
    }

    private Object sum(TableColumn tag, Expression.Binary sum) {
        var left = Token.of(sum.left());
        var kind = tag.type().kind();
        if ((kind == DataType.VARBINARY || kind == DataType.BLOB) && left.kind() != TokenKind.STRING) {
            throw ErrorCode.INVALID_VARBINARY.about(tag.name());
        }
        if (kind != DataType.TIMESTAMP) {
            var behind = sum.left().source().start()
                    + sum.left().source().text().length()
                    - sum.source().start();
            throw ErrorCode.INSERT_SYNTAX_ERROR.error("syntax error near '"
                    + sum.source().text().substring(behind).strip() + "' (not expected tags values)");
        }
        var right = Token.of(sum.right());
        try {
            return timestamps.read(
                    left.kind, left.text, sum.operator() == BinaryOperator.SUBTRACT, right.kind, right.text);
        } catch (InvalidValueException e) {
            throw e.at(left.near(), tag.name());
        }
    }

    /**
     * A literal or a call of {@code now} or {@code today}.
     *
     * @param raw of a string what stands between the quotes
     */
    private record Token(TokenKind kind, String text, String raw) {

        static Token of(Expression written) {
            if (written instanceof Literal literal) {
                return of(literal);
            }
            if (written instanceof Expression.Function call) {
                switch (call.name()) {
                    case "now":
                        return new Token(TokenKind.NOW, "now", "");
                    case "today":
                        return new Token(TokenKind.TODAY, "today", "");
                    default:
                        break;
                }
            }
            throw new NotEmulatedException("tag value " + written.source().text());
        }

        private static Token of(Literal literal) {
            var text = literal.text();
            return switch (literal.kind()) {
                case INTEGER -> new Token(hasBase(text) ? TokenKind.OTHER_BASE : TokenKind.INTEGER, text, "");
                case FLOAT -> new Token(TokenKind.FLOAT, text, "");
                case STRING, TIMESTAMP -> {
                    var source = literal.source().text();
                    yield new Token(TokenKind.STRING, text, source.substring(1, source.length() - 1));
                }
                case BOOL -> new Token(TokenKind.BOOL, text.toLowerCase(Locale.ROOT), "");
                case DURATION -> new Token(TokenKind.DURATION, text, "");
                case NULL -> new Token(TokenKind.NULL, "null", "");
            };
        }

        private static boolean hasBase(String text) {
            return text.indexOf('x') >= 0 || text.indexOf('b') >= 0;
        }

        /** What errors quote. */
        String near() {
            return text;
        }
    }
}
