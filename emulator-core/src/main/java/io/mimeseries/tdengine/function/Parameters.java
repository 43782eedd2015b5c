package io.mimeseries.tdengine.function;

import io.mimeseries.tdengine.DataType;
import java.util.List;
import java.util.function.Predicate;

/** Checks of arguments, their number first, then their types in order. */
public final class Parameters {
    private final String name;
    private final List<FunctionArgument> arguments;

    private Parameters(String name, List<FunctionArgument> arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    /** Fails (0x2801) unless there are so many. */
    public static Parameters of(String name, List<FunctionArgument> arguments, int least, int most) {
        if (arguments.size() < least || arguments.size() > most) {
            throw FunctionErrors.count(name);
        }
        return new Parameters(name, arguments);
    }

    /** Fails (0x2802) unless the argument, if there is one, is NULL or such. */
    public Parameters require(int index, Predicate<DataType> allowed) {
        if (index < arguments.size()) {
            var argument = arguments.get(index);
            if (!argument.isNull() && !allowed.test(argument.kind())) {
                throw FunctionErrors.type(name);
            }
        }
        return this;
    }

    /** All of them. */
    public Parameters requireAll(Predicate<DataType> allowed) {
        for (int i = 0; i < arguments.size(); i++) {
            require(i, allowed);
        }
        return this;
    }

    /** Whole and floating numbers. */
    public static boolean isNumber(DataType kind) {
        return kind.isInteger() || kind.isFloating();
    }

    /** What may say a time: timestamps, whole numbers, texts. */
    public static boolean isTime(DataType kind) {
        return kind == DataType.TIMESTAMP || kind.isInteger() || kind.isText();
    }
}
