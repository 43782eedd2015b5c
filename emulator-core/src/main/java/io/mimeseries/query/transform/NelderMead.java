package io.mimeseries.query.transform;

import java.util.function.ToDoubleFunction;

/**
 * Minimises a function of several variables by the downhill simplex method.
 *
 * <p>The function may move the point that it is given (the forecast constrains its parameters), and such moves stay, as on the real server.
 */
final class NelderMead {
    private static final int MAX_ITERATIONS = 1000;

    private final ToDoubleFunction<double[]> function;
    private final double tolerance;
    private final int dimensions;
    private final double[][] corners;
    private final double[] heights;
    private final double[] centre;
    private int highest;
    private int lowest;
    private int secondHighest;

    NelderMead(ToDoubleFunction<double[]> function, double[] start, double tolerance) {
        this.function = function;
        this.tolerance = tolerance;
        dimensions = start.length;
        corners = new double[dimensions + 1][];
        heights = new double[dimensions + 1];
        centre = new double[dimensions];
        var root = Math.sqrt(dimensions + 1);
        var along = (root - 1 + dimensions) / (dimensions * Math.sqrt(2));
        var aside = (root - 1) / (dimensions * Math.sqrt(2));
        corners[0] = start.clone();
        for (int corner = 1; corner <= dimensions; corner++) {
            corners[corner] = new double[dimensions];
            for (int i = 0; i < dimensions; i++) {
                corners[corner][i] = (i == corner - 1 ? along : aside) + start[i];
            }
        }
    }

    /** A point near the minimum. */
    double[] minimum() {
        for (int corner = 0; corner <= dimensions; corner++) {
            heights[corner] = function.applyAsDouble(corners[corner]);
        }
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            rank();
            computeCentre();
            move();
            if (spread() < tolerance) {
                break;
            }
        }
        rank();
        return corners[lowest].clone();
    }

    private void rank() {
        highest = 0;
        lowest = 0;
        for (int corner = 0; corner <= dimensions; corner++) {
            if (heights[corner] > heights[highest]) {
                highest = corner;
            }
            if (heights[corner] < heights[lowest]) {
                lowest = corner;
            }
        }
        secondHighest = lowest;
        for (int corner = 0; corner <= dimensions; corner++) {
            if (heights[corner] > heights[secondHighest] && heights[corner] < heights[highest]) {
                secondHighest = corner;
            }
        }
    }

    private void computeCentre() {
        for (int i = 0; i < dimensions; i++) {
            double sum = 0;
            for (int corner = 0; corner <= dimensions; corner++) {
                if (corner != highest) {
                    sum += corners[corner][i];
                }
            }
            centre[i] = sum / dimensions;
        }
    }

    /** Replaces the highest corner by its reflection, by a point further out or by one nearer, or else shrinks the simplex. */
    private void move() {
        var reflected = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            reflected[i] = centre[i] + (centre[i] - corners[highest][i]);
        }
        var height = function.applyAsDouble(reflected);
        var lowestHeight = heights[lowest];
        var secondHeight = heights[secondHighest];
        if (height < secondHeight && height >= lowestHeight) {
            replaceHighest(reflected, height);
        }
        if (height < lowestHeight) {
            var expanded = new double[dimensions];
            for (int i = 0; i < dimensions; i++) {
                expanded[i] = centre[i] + 2 * (reflected[i] - centre[i]);
            }
            var expandedHeight = function.applyAsDouble(expanded);
            var better = expandedHeight < height;
            replaceHighest(better ? expanded : reflected, better ? expandedHeight : height);
        }
        if (height >= heights[secondHighest]) {
            contract(reflected, height);
        }
    }

    private void contract(double[] reflected, double height) {
        var outside = height < heights[highest];
        var contracted = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            contracted[i] = outside
                    ? centre[i] + 0.5 * (reflected[i] - centre[i])
                    : centre[i] - 0.5 * (centre[i] - corners[highest][i]);
        }
        var contractedHeight = function.applyAsDouble(contracted);
        if (contractedHeight < heights[highest]) {
            replaceHighest(contracted, contractedHeight);
            return;
        }
        for (int corner = 0; corner <= dimensions; corner++) {
            for (int i = 0; corner != lowest && i < dimensions; i++) {
                corners[corner][i] = corners[lowest][i] + (corners[corner][i] - corners[lowest][i]) / 2.0;
            }
        }
        // Only these two are computed anew; the real server keeps the old heights of the other corners.
        heights[highest] = function.applyAsDouble(corners[highest]);
        heights[secondHighest] = function.applyAsDouble(corners[secondHighest]);
    }

    private void replaceHighest(double[] corner, double height) {
        System.arraycopy(corner, 0, corners[highest], 0, dimensions);
        heights[highest] = height;
    }

    private double spread() {
        double sum = 0;
        for (var height : heights) {
            sum += height;
        }
        var mean = sum / (dimensions + 1);
        double squares = 0;
        for (var height : heights) {
            squares += (height - mean) * (height - mean) / dimensions;
        }
        return Math.sqrt(squares);
    }
}
