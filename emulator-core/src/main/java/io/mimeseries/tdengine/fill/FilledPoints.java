package io.mimeseries.tdengine.fill;

import io.mimeseries.column.Column;

/**
 * What INTERP answers.
 *
 * @param origins for each row the time of the row whose values it has, NULL where there is none
 */
public record FilledPoints(Filled rows, Column origins) {}
