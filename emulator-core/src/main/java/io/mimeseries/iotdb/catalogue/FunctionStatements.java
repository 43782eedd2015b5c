package io.mimeseries.iotdb.catalogue;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.CatalogueStatement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.function.AggregateFunction;
import io.mimeseries.iotdb.function.FunctionDefinition;
import io.mimeseries.iotdb.function.builtin.BuiltInFunctions;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** CREATE, DROP and SHOW FUNCTIONS. A class of the server may get another name; no other class is ever loaded. */
final class FunctionStatements {
    private static final String BUILT_IN = "built-in UDTF";
    private static final String EXTERNAL = "external UDTF";
    private static final List<String> SCALARS = List.of("CAST", "ROUND", "REPLACE", "DIFF", "SUBSTRING");

    private final CatalogueStore store;
    private final BuiltInFunctions builtIn;
    private final IotDbVersion version;

    FunctionStatements(CatalogueStore store, BuiltInFunctions builtIn, IotDbVersion version) {
        this.store = store;
        this.builtIn = builtIn;
        this.version = version;
    }

    Answer create(CatalogueStatement.CreateFunction node) {
        if (node.uri() != null) {
            throw new NotEmulatedException("CREATE FUNCTION … USING URI");
        }
        if (builtIn.findClass(node.className()) == null) {
            throw CatalogueErrors.functionClassMissing(node.className());
        }
        var name = node.name().toUpperCase(Locale.ROOT);
        store.update(catalogue -> {
            if (catalogue.functions().containsKey(name) || builtIn.find(name) != null) {
                throw CatalogueErrors.functionExists(name);
            }
            var functions = new TreeMap<>(catalogue.functions());
            functions.put(name, node.className());
            return catalogue.withFunctions(functions);
        });
        return Answer.Done.SUCCESS;
    }

    Answer drop(String written) {
        var name = written.toUpperCase(Locale.ROOT);
        store.update(catalogue -> {
            if (!catalogue.functions().containsKey(name)) {
                throw isBuiltIn(name) ? CatalogueErrors.builtInFunction(name) : CatalogueErrors.functionMissing(name);
            }
            var functions = new TreeMap<>(catalogue.functions());
            functions.remove(name);
            return catalogue.withFunctions(functions);
        });
        return Answer.Done.SUCCESS;
    }

    /** Vectors schema-104, scenarios-079 of both versions. */
    Answer show() {
        var byName = new TreeMap<String, String[]>();
        for (FunctionDefinition definition : builtIn.definitions()) {
            byName.put(definition.name(), new String[] {BUILT_IN, definition.className()});
        }
        store.snapshot().functions().forEach((name, className) -> byName.put(name, new String[] {EXTERNAL, className}));
        var listing = Listing.ofTexts("FunctionName", "FunctionType", "ClassName(UDF)");
        byName.forEach((name, rest) -> listing.row(name, rest[0], rest[1]));
        for (var aggregation : AggregateFunction.values()) {
            if (aggregation.isIn(version)) {
                listing.row(aggregation.name(), "native", "");
            }
        }
        if (version.isAtLeast(IotDbVersion.V1_3_2)) {
            SCALARS.forEach(name -> listing.row(name, "built-in scalar", ""));
        }
        return listing.answer();
    }

    private boolean isBuiltIn(String name) {
        return builtIn.find(name) != null || AggregateFunction.find(name, version) != null;
    }
}
