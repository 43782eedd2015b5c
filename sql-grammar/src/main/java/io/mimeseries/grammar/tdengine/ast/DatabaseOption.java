package io.mimeseries.grammar.tdengine.ast;

import java.util.List;

/**
 * An option of CREATE or ALTER DATABASE.
 *
 * @param values one literal; several of KEEP and COMPACT_TIME_RANGE; of RETENTIONS pairs of frequency and time kept, where the first frequency may be
 *     {@code -}
 */
public record DatabaseOption(Kind kind, List<Literal> values, Source source) {
    public DatabaseOption {
        values = List.copyOf(values);
    }

    /** The options, with the names of the language; REPLICAS is REPLICA. */
    public enum Kind {
        BUFFER,
        CACHEMODEL,
        CACHESIZE,
        COMP,
        DURATION,
        MAXROWS,
        MINROWS,
        KEEP,
        PAGES,
        PAGESIZE,
        TSDB_PAGESIZE,
        PRECISION,
        REPLICA,
        VGROUPS,
        SINGLE_STABLE,
        RETENTIONS,
        SCHEMALESS,
        WAL_LEVEL,
        WAL_FSYNC_PERIOD,
        WAL_RETENTION_PERIOD,
        WAL_RETENTION_SIZE,
        WAL_ROLL_PERIOD,
        WAL_SEGMENT_SIZE,
        STT_TRIGGER,
        TABLE_PREFIX,
        TABLE_SUFFIX,
        SS_CHUNKPAGES,
        SS_KEEPLOCAL,
        SS_COMPACT,
        KEEP_TIME_OFFSET,
        ENCRYPT_ALGORITHM,
        DNODES,
        COMPACT_INTERVAL,
        COMPACT_TIME_RANGE,
        COMPACT_TIME_OFFSET
    }
}
