package io.mimeseries.tdengine.statement;

import io.mimeseries.grammar.tdengine.ast.DatabaseStatement;
import io.mimeseries.grammar.tdengine.ast.Statement;
import io.mimeseries.tdengine.ErrorCode;

/**
 * Which failures show before a statement runs: those that the real server's parser and planner find. What its management node, its vnodes and
 * its executor find shows only when it runs; their errors have numbers of their own (read from TDengine 3.3).
 */
final class Validation {
    private static final int FIRST_OF_MANAGEMENT = 0x0300;
    private static final int LAST_OF_EXECUTOR = 0x07FF;

    private Validation() {}

    /** Whether a failure of a statement shows without running it. A database that is missing is looked for by all but statements about databases. */
    static boolean isFoundBefore(Statement statement, int code) {
        if (code == ErrorCode.DATABASE_MISSING.code()) {
            return !(statement instanceof DatabaseStatement);
        }
        return code < FIRST_OF_MANAGEMENT || code > LAST_OF_EXECUTOR;
    }
}
