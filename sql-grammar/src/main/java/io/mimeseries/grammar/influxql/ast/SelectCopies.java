package io.mimeseries.grammar.influxql.ast;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The copies of a SELECT that differ from it in one clause. */
sealed interface SelectCopies permits Statement.Select {
    List<Field> fields();

    Source.@Nullable Measurement target();

    List<Source> sources();

    @Nullable
    Expression condition();

    List<Expression> dimensions();

    Fill fill();

    boolean fillGiven();

    List<SortField> orderBy();

    int limit();

    int offset();

    int seriesLimit();

    int seriesOffset();

    @Nullable
    ZoneId zone();

    default Statement.Select withFields(List<Field> fields) {
        return new Statement.Select(
                fields,
                target(),
                sources(),
                condition(),
                dimensions(),
                fill(),
                fillGiven(),
                orderBy(),
                limit(),
                offset(),
                seriesLimit(),
                seriesOffset(),
                zone());
    }

    default Statement.Select withTarget(Source.@Nullable Measurement target) {
        return new Statement.Select(
                fields(),
                target,
                sources(),
                condition(),
                dimensions(),
                fill(),
                fillGiven(),
                orderBy(),
                limit(),
                offset(),
                seriesLimit(),
                seriesOffset(),
                zone());
    }

    default Statement.Select withSources(List<Source> sources) {
        return new Statement.Select(
                fields(),
                target(),
                sources,
                condition(),
                dimensions(),
                fill(),
                fillGiven(),
                orderBy(),
                limit(),
                offset(),
                seriesLimit(),
                seriesOffset(),
                zone());
    }

    default Statement.Select withCondition(@Nullable Expression condition) {
        return new Statement.Select(
                fields(),
                target(),
                sources(),
                condition,
                dimensions(),
                fill(),
                fillGiven(),
                orderBy(),
                limit(),
                offset(),
                seriesLimit(),
                seriesOffset(),
                zone());
    }

    default Statement.Select withDimensions(List<Expression> dimensions) {
        return new Statement.Select(
                fields(),
                target(),
                sources(),
                condition(),
                dimensions,
                fill(),
                fillGiven(),
                orderBy(),
                limit(),
                offset(),
                seriesLimit(),
                seriesOffset(),
                zone());
    }

    /** @param fillGiven whether the clause stands in the text */
    default Statement.Select withFill(Fill fill, boolean fillGiven) {
        return new Statement.Select(
                fields(),
                target(),
                sources(),
                condition(),
                dimensions(),
                fill,
                fillGiven,
                orderBy(),
                limit(),
                offset(),
                seriesLimit(),
                seriesOffset(),
                zone());
    }

    default Statement.Select withOrderBy(List<SortField> orderBy) {
        return new Statement.Select(
                fields(),
                target(),
                sources(),
                condition(),
                dimensions(),
                fill(),
                fillGiven(),
                orderBy,
                limit(),
                offset(),
                seriesLimit(),
                seriesOffset(),
                zone());
    }

    /** Each 0 where absent. */
    default Statement.Select withLimits(int limit, int offset, int seriesLimit, int seriesOffset) {
        return new Statement.Select(
                fields(),
                target(),
                sources(),
                condition(),
                dimensions(),
                fill(),
                fillGiven(),
                orderBy(),
                limit,
                offset,
                seriesLimit,
                seriesOffset,
                zone());
    }

    default Statement.Select withZone(@Nullable ZoneId zone) {
        return new Statement.Select(
                fields(),
                target(),
                sources(),
                condition(),
                dimensions(),
                fill(),
                fillGiven(),
                orderBy(),
                limit(),
                offset(),
                seriesLimit(),
                seriesOffset(),
                zone);
    }
}
