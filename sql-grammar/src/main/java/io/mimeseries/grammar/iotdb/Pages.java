package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.PaginationContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.RowPaginationContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SeriesPaginationContext;
import io.mimeseries.grammar.iotdb.ast.Pagination;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads limits and offsets; the real server's texts tell their ranges. */
record Pages(Refusals refusals) {
    Pagination of(@Nullable PaginationContext context) {
        if (context == null) {
            return Pagination.NONE;
        }
        var rows = of(context.rowPagination());
        SeriesPaginationContext series = context.seriesPagination();
        if (series == null) {
            return rows;
        }
        return new Pagination(
                rows.limit(),
                rows.offset(),
                series.seriesLimitClause() == null
                        ? 0
                        : limit(series.seriesLimitClause().INTEGER(), "SLIMIT", "SN", Integer.MAX_VALUE),
                series.seriesOffsetClause() == null
                        ? 0
                        : offset(series.seriesOffsetClause().INTEGER(), "SOFFSET", Integer.MAX_VALUE));
    }

    Pagination of(@Nullable RowPaginationContext context) {
        if (context == null) {
            return Pagination.NONE;
        }
        long most = refusals.since13() ? Long.MAX_VALUE : Integer.MAX_VALUE;
        return new Pagination(
                context.limitClause() == null ? 0 : limit(context.limitClause().INTEGER(), "LIMIT", "N", most),
                context.offsetClause() == null
                        ? 0
                        : offset(context.offsetClause().INTEGER(), "OFFSET", most),
                0,
                0);
    }

    private static long limit(TerminalNode digits, String keyword, String placeholder, long most) {
        long limit = number(digits, keyword + " <" + placeholder + ">: " + placeholder, most);
        if (limit == 0) {
            throw Refusals.semantic(keyword + " <" + placeholder + ">: " + placeholder + " should be greater than 0.");
        }
        return limit;
    }

    private static long offset(TerminalNode digits, String keyword, long most) {
        return number(digits, keyword + " <" + keyword + "Value>: " + keyword + "Value", most);
    }

    private static long number(TerminalNode digits, String what, long most) {
        try {
            long number = Long.parseLong(digits.getText());
            if (number <= most) {
                return number;
            }
        } catch (NumberFormatException tooLong) {
            // as a number beyond the range
        }
        throw Refusals.semantic(
                "Out of range. " + what + " should be " + (most == Integer.MAX_VALUE ? "Int32." : "Int64."));
    }
}
