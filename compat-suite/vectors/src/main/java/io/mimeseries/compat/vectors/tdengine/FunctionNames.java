package io.mimeseries.compat.vectors.tdengine;

import io.mimeseries.tdengine.aggregate.Aggregates;
import io.mimeseries.tdengine.function.conversion.ConversionFunctions;
import io.mimeseries.tdengine.function.geometry.GeometryFunctions;
import io.mimeseries.tdengine.function.math.MathFunctions;
import io.mimeseries.tdengine.function.system.SystemFunctions;
import io.mimeseries.tdengine.function.text.TextFunctions;
import io.mimeseries.tdengine.function.time.TimeFunctions;
import io.mimeseries.tdengine.selection.Selections;
import io.mimeseries.tdengine.series.SeriesFunctions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The functions that there are, and which of them a statement calls. */
public final class FunctionNames {
    /** In lower case; functions that the grammar writes in a way of its own stand by the word that it begins with. */
    public static final SortedSet<String> ALL = all();

    private FunctionNames() {}

    private static SortedSet<String> all() {
        var names = List.<Map<String, ?>>of(
                        Aggregates.functions(),
                        Selections.functions(),
                        SeriesFunctions.functions(),
                        MathFunctions.all(),
                        TextFunctions.all(),
                        ConversionFunctions.all(),
                        TimeFunctions.all(),
                        GeometryFunctions.all(),
                        SystemFunctions.all())
                .stream()
                .flatMap(functions -> functions.keySet().stream())
                .map(name -> name.split(" ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(List.of("cast", "cols", "interp"));
        return names;
    }

    /** The names with a parenthesis behind them; what stands in quotes may be taken for a call. */
    public static SortedSet<String> in(String sql) {
        var found = new TreeSet<String>();
        var text = sql.toLowerCase(Locale.ROOT);
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            var end = open;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            var start = end;
            while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
                start--;
            }
            var name = text.substring(start, end);
            if (ALL.contains(name)) {
                found.add(name);
            }
        }
        return found;
    }
}
