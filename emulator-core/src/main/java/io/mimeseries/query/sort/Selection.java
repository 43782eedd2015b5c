package io.mimeseries.query.sort;

/** Finds the value at a rank without sorting all. */
public final class Selection {
    private Selection() {}

    /**
     * The value that would stand at {@code rank} if the values were sorted ascending.
     *
     * @param values without NaN; their order changes
     */
    public static double nth(double[] values, int rank) {
        var low = 0;
        var high = values.length - 1;
        while (low < high) {
            var pivot = median(values[low], values[(low + high) >>> 1], values[high]);
            var left = low;
            var right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    var held = values[left];
                    values[left++] = values[right];
                    values[right--] = held;
                }
            }
            if (rank <= right) {
                high = right;
            } else if (rank >= left) {
                low = left;
            } else {
                return values[rank];
            }
        }
        return values[rank];
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
