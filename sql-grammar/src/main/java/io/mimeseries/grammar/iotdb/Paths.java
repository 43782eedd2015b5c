package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.FullPathContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.IntoPathContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.PathInExpressionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.PrefixPathContext;
import io.mimeseries.grammar.iotdb.ast.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads paths. */
record Paths(Names names) {
    Path of(PrefixPathContext context) {
        return path(context.ROOT(), context.node(), names::node);
    }

    List<Path> of(List<PrefixPathContext> contexts) {
        return contexts.stream().map(this::of).toList();
    }

    @Nullable
    Path ofOptional(@Nullable PrefixPathContext context) {
        return context == null ? null : of(context);
    }

    Path of(FullPathContext context) {
        return path(context.ROOT(), context.plainNode(), names::node);
    }

    Path of(IntoPathContext context) {
        return path(context.ROOT(), context.intoNode(), names::targetNode);
    }

    /** @param rootAllowed whether the path may be absolute: not so among what is selected */
    Path of(PathInExpressionContext context, boolean rootAllowed) {
        if (context.ROOT() != null && !rootAllowed) {
            throw names.refusals().metadata("Path can not start with root in select clause.");
        }
        return path(context.ROOT(), context.node(), names::node);
    }

    private static Path path(
            @Nullable TerminalNode root, List<? extends ParserRuleContext> nodes, UnaryOperator<String> reader) {
        var texts = new ArrayList<String>(nodes.size() + 1);
        if (root != null) {
            texts.add(root.getText());
        }
        for (var node : nodes) {
            texts.add(reader.apply(node.getText()));
        }
        return new Path(texts, root != null);
    }
}
