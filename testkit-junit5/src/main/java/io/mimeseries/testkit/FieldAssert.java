package io.mimeseries.testkit;

import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about the value of a field: a {@link Double}, {@link Long}, {@link Boolean} or {@link String}. */
public final class FieldAssert extends AbstractObjectAssert<FieldAssert, Object> {
    FieldAssert(@Nullable Object value, String description) {
        super(value, FieldAssert.class);
        info.description("%s", description);
    }

    /**
     * Compares with a value of the field's type: an {@code int} stands for the integer, a {@code float} for the float of the same
     * value, but an integer never equals a float.
     */
    @Override
    public FieldAssert isEqualTo(@Nullable Object expected) {
        return super.isEqualTo(widened(expected));
    }

    private static @Nullable Object widened(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        return value instanceof Float number ? Double.valueOf(number.toString()) : value;
    }
}
