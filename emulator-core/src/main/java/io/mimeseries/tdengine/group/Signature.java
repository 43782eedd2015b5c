package io.mimeseries.tdengine.group;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import java.util.List;

/**
 * How many arguments a function takes, and of which kinds.
 *
 * @param parameters the last one stands for all further arguments
 */
public record Signature(int minimum, int maximum, List<Parameter> parameters) {
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** Exactly these. */
    public static Signature of(Parameter... parameters) {
        return new Signature(parameters.length, parameters.length, List.of(parameters));
    }

    /** These, of which those from {@code minimum} on may be left out. */
    public static Signature of(int minimum, Parameter... parameters) {
        return new Signature(minimum, parameters.length, List.of(parameters));
    }

    /** @throws io.mimeseries.tdengine.TDengineException with the fault of the first argument that has one */
    void check(String name, List<Argument> arguments, Precision precision) {
        if (arguments.size() < minimum || arguments.size() > maximum) {
            throw ErrorCode.INVALID_PARAMETER_COUNT.error("Invalid number of parameters : " + name);
        }
        for (int i = 0; i < arguments.size(); i++) {
            parameters.get(Math.min(i, parameters.size() - 1)).check(name, arguments.get(i), precision);
        }
    }
}
