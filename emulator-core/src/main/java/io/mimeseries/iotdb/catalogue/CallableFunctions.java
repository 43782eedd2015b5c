package io.mimeseries.iotdb.catalogue;

import io.mimeseries.iotdb.function.Function;
import io.mimeseries.iotdb.function.FunctionBinder;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.builtin.BuiltInFunctions;
import java.util.Locale;

/** The functions of the server and those that were created, which are other names of the former. */
public final class CallableFunctions implements FunctionBinder {
    private final BuiltInFunctions builtIn;
    private final CatalogueStore store;

    public CallableFunctions(BuiltInFunctions builtIn, CatalogueStore store) {
        this.builtIn = builtIn;
        this.store = store;
    }

    @Override
    public Function bind(FunctionCall call) {
        var className = store.snapshot().functions().get(call.name().toUpperCase(Locale.ROOT));
        var definition = className == null ? null : builtIn.findClass(className);
        return definition == null ? builtIn.bind(call) : definition.binder().bind(call);
    }
}
