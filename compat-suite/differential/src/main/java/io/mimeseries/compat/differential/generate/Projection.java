package io.mimeseries.compat.differential.generate;

import io.mimeseries.compat.differential.generate.Dataset.FieldName;
import java.util.List;

/**
 * A select list.
 *
 * @param columns the names that a query around this one can use
 * @param windows true if it needs GROUP BY time()
 * @param aggregate true if it computes functions of many points, so that GROUP BY time() makes sense
 */
record Projection(String text, List<FieldName> columns, boolean windows, boolean aggregate) {}
