package io.mimeseries.tdengine.expression;

import io.mimeseries.grammar.tdengine.ast.Expression;
import org.jspecify.annotations.Nullable;

/**
 * What the nodes of an expression stand for. The compiler asks for every node, from the root downwards, and only looks into those that are
 * no column: so calls of aggregates, keys of groups and whatever else has been computed before take part as columns.
 */
public interface Scope {

    /**
     * The column with the values of a node; null where the node is to be computed from its parts.
     *
     * @throws io.mimeseries.tdengine.TDengineException for nodes that cannot be computed from parts and that are not known: columns (0x2602,
     *     0x2603, 0x2604), pseudo columns and calls of functions of many rows where none may stand
     */
    @Nullable
    ScopeColumn resolve(Expression node);
}
