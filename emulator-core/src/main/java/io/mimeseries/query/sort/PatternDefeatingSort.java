package io.mimeseries.query.sort;

/** One run of the quicksort of Orson Peters with the constants of Go 1.19, on which the order of equal elements depends. */
final class PatternDefeatingSort {
    private static final int INSERTION_LENGTH = 12;
    private static final int NINTHER_LENGTH = 50;
    private static final int ALL_SWAPPED = 12;
    private static final int MAX_REPAIRS = 5;

    private final int[] rows;
    private final RowOrder order;
    private final Runnable check;
    /** Exchanges made while the last pivot was chosen. */
    private int swaps;

    private boolean wasAlreadyPartitioned;

    PatternDefeatingSort(int[] rows, RowOrder order, Runnable check) {
        this.rows = rows;
        this.order = order;
        this.check = check;
    }

    void sort() {
        sort(0, rows.length, 32 - Integer.numberOfLeadingZeros(rows.length));
    }

    /** Recurses into the shorter part, so the depth is bounded by the logarithm of the length. */
    private void sort(int from, int to, int badChoicesLeft) {
        var low = from;
        var high = to;
        var badChoices = badChoicesLeft;
        var balanced = true;
        var partitioned = true;
        while (high - low > INSERTION_LENGTH) {
            if (high - low > RowSort.UNASKED) {
                check.run();
            }
            if (badChoices == 0) {
                heapSort(low, high);
                return;
            }
            if (!balanced) {
                breakPatterns(low, high);
                badChoices--;
            }
            var pivot = choosePivot(low, high);
            var ascending = swaps == 0;
            if (swaps == ALL_SWAPPED) {
                reverse(low, high);
                pivot = high - 1 - (pivot - low);
                ascending = true;
            }
            if (balanced && partitioned && ascending && repairIfNearlySorted(low, high)) {
                return;
            }
            if (low > 0 && !isBefore(low - 1, pivot)) {
                low = partitionEqual(low, high, pivot);
                continue;
            }
            var middle = partition(low, high, pivot);
            partitioned = wasAlreadyPartitioned;
            var threshold = (high - low) / 8;
            if (middle - low < high - middle) {
                balanced = middle - low >= threshold;
                sort(low, middle, badChoices);
                low = middle + 1;
            } else {
                balanced = high - middle >= threshold;
                sort(middle + 1, high, badChoices);
                high = middle;
            }
        }
        RowSort.insertionSort(rows, low, high, order);
    }

    private int choosePivot(int from, int to) {
        swaps = 0;
        var quarter = (to - from) / 4;
        var first = from + quarter;
        var second = from + quarter * 2;
        var third = from + quarter * 3;
        if (to - from >= NINTHER_LENGTH) {
            first = median(first - 1, first, first + 1);
            second = median(second - 1, second, second + 1);
            third = median(third - 1, third, third + 1);
        }
        return median(first, second, third);
    }

    private int median(int a, int b, int c) {
        var low = a;
        var middle = b;
        if (isBefore(middle, low)) {
            swaps++;
            low = b;
            middle = a;
        }
        if (isBefore(c, middle)) {
            swaps++;
            middle = c;
        }
        if (isBefore(middle, low)) {
            swaps++;
            middle = low;
        }
        return middle;
    }

    private int partition(int from, int to, int pivot) {
        swap(from, pivot);
        var left = skipBefore(from, from + 1, to - 1);
        var right = skipNotBefore(from, left, to - 1);
        wasAlreadyPartitioned = left > right;
        while (left <= right) {
            swap(left, right);
            left = skipBefore(from, left + 1, right - 1);
            right = skipNotBefore(from, left, right - 1);
        }
        swap(right, from);
        return right;
    }

    private int skipBefore(int pivot, int start, int last) {
        var i = start;
        while (i <= last && isBefore(i, pivot)) {
            i++;
        }
        return i;
    }

    private int skipNotBefore(int pivot, int first, int start) {
        var j = start;
        while (first <= j && !isBefore(j, pivot)) {
            j--;
        }
        return j;
    }

    /** Moves what equals the pivot, which nothing in the range is less than, to the front; answers where the rest begins. */
    private int partitionEqual(int from, int to, int pivot) {
        swap(from, pivot);
        var left = from + 1;
        var right = to - 1;
        while (true) {
            while (left <= right && !isBefore(from, left)) {
                left++;
            }
            while (left <= right && isBefore(from, right)) {
                right--;
            }
            if (left > right) {
                return left;
            }
            swap(left++, right--);
        }
    }

    private boolean repairIfNearlySorted(int from, int to) {
        var i = from + 1;
        for (int repairs = 0; repairs < MAX_REPAIRS; repairs++) {
            while (i < to && !isBefore(i, i - 1)) {
                i++;
            }
            if (i == to) {
                return true;
            }
            if (to - from < NINTHER_LENGTH) {
                return false;
            }
            swap(i, i - 1);
            if (i - from >= 2) {
                for (int j = i - 1; j >= 1 && isBefore(j, j - 1); j--) {
                    swap(j, j - 1);
                }
            }
            for (int j = i + 1; j < to && isBefore(j, j - 1); j++) {
                swap(j, j - 1);
            }
        }
        return false;
    }

    private void breakPatterns(int from, int to) {
        var length = to - from;
        long random = length;
        var mask = (1L << (32 - Integer.numberOfLeadingZeros(length))) - 1;
        var middle = from + length / 4 * 2;
        for (int i = middle - 1; i <= middle + 1; i++) {
            random ^= random << 13;
            random ^= random >>> 17;
            random ^= random << 5;
            var other = (int) (random & mask);
            swap(i, from + (other >= length ? other - length : other));
        }
    }

    private void heapSort(int from, int to) {
        var length = to - from;
        for (int root = (length - 1) / 2; root >= 0; root--) {
            siftDown(root, length, from);
        }
        for (int end = length - 1; end >= 0; end--) {
            swap(from, from + end);
            siftDown(0, end, from);
        }
    }

    private void siftDown(int start, int length, int base) {
        var root = start;
        for (int child = 2 * root + 1; child < length; child = 2 * root + 1) {
            if (child + 1 < length && isBefore(base + child, base + child + 1)) {
                child++;
            }
            if (!isBefore(base + root, base + child)) {
                return;
            }
            swap(base + root, base + child);
            root = child;
        }
    }

    private void reverse(int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            swap(i, j);
        }
    }

    private boolean isBefore(int position, int other) {
        return order.isBefore(rows[position], rows[other]);
    }

    private void swap(int position, int other) {
        var row = rows[position];
        rows[position] = rows[other];
        rows[other] = row;
    }
}
