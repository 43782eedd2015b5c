package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.DatabaseOption;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.type.LeadingInteger;

/** The options of a database that are numbers within a range and have no effect here, in the order of the real server's checks. */
enum NumberOption {
    BUFFER(DatabaseOption.Kind.BUFFER, "buffer", 3, 16_384, 256),
    CACHESIZE(DatabaseOption.Kind.CACHESIZE, "cacheSize", 0, 65_536, 1),
    COMP(DatabaseOption.Kind.COMP, "compression", 0, 2, 2),
    WAL_FSYNC_PERIOD(DatabaseOption.Kind.WAL_FSYNC_PERIOD, "fsyncPeriod", 0, 180_000, 3000),
    MAXROWS(DatabaseOption.Kind.MAXROWS, "maxRowsPerBlock", 200, 10_000, 4096),
    MINROWS(DatabaseOption.Kind.MINROWS, "minRowsPerBlock", 10, 1000, 100),
    KEEP_TIME_OFFSET(DatabaseOption.Kind.KEEP_TIME_OFFSET, "keepTimeOffset", 0, 23, 0),
    PAGES(DatabaseOption.Kind.PAGES, "pages", 64, Integer.MAX_VALUE, 256),
    PAGESIZE(DatabaseOption.Kind.PAGESIZE, "pagesize", 1, 16_384, 4),
    TSDB_PAGESIZE(DatabaseOption.Kind.TSDB_PAGESIZE, "tsdbPagesize", 1, 16_384, 4),
    REPLICA(DatabaseOption.Kind.REPLICA, "replications", 1, 3, 1),
    WAL_LEVEL(DatabaseOption.Kind.WAL_LEVEL, "walLevel", 0, 2, "0, 1, 2", 1),
    VGROUPS(DatabaseOption.Kind.VGROUPS, "vgroups", 1, 1024, 2),
    SINGLE_STABLE(DatabaseOption.Kind.SINGLE_STABLE, "singleStable", 0, 1, "1, 0", 0),
    SCHEMALESS(DatabaseOption.Kind.SCHEMALESS, "schemaless", 0, 1, "1, 0", 0),
    WAL_RETENTION_PERIOD(DatabaseOption.Kind.WAL_RETENTION_PERIOD, "walRetentionPeriod", -1, Integer.MAX_VALUE, 3600),
    WAL_RETENTION_SIZE(DatabaseOption.Kind.WAL_RETENTION_SIZE, "walRetentionSize", -1, Integer.MAX_VALUE, 0),
    WAL_ROLL_PERIOD(DatabaseOption.Kind.WAL_ROLL_PERIOD, "walRollPeriod", 0, Integer.MAX_VALUE, 0),
    WAL_SEGMENT_SIZE(DatabaseOption.Kind.WAL_SEGMENT_SIZE, "walSegmentSize", 0, Integer.MAX_VALUE, 0),
    STT_TRIGGER(DatabaseOption.Kind.STT_TRIGGER, "sstTrigger", 1, 16, 2),
    TABLE_PREFIX(DatabaseOption.Kind.TABLE_PREFIX, "table_prefix", -191, 191, 0),
    TABLE_SUFFIX(DatabaseOption.Kind.TABLE_SUFFIX, "table_suffix", -191, 191, 0),
    SS_CHUNKPAGES(DatabaseOption.Kind.SS_CHUNKPAGES, "ss_chunkpages", 131_072, 1_048_576, 131_072),
    SS_COMPACT(DatabaseOption.Kind.SS_COMPACT, "ss_compact", 0, 1, 1);

    private final DatabaseOption.Kind kind;
    private final String text;
    private final long least;
    private final long most;
    /** The values, where the error lists them in place of their range; else empty. */
    private final String choices;

    private final long preset;

    NumberOption(DatabaseOption.Kind kind, String text, long least, long most, long preset) {
        this(kind, text, least, most, "", preset);
    }

    NumberOption(DatabaseOption.Kind kind, String text, long least, long most, String choices, long preset) {
        this.kind = kind;
        this.text = text;
        this.least = least;
        this.most = most;
        this.choices = choices;
        this.preset = preset;
    }

    DatabaseOption.Kind kind() {
        return kind;
    }

    /** The value where none is given. */
    long preset() {
        return preset;
    }

    /** Reads a value as the real server does: of a number that is too great the low bits. */
    long read(Literal literal) {
        if (literal.kind() == Literal.Kind.FLOAT) {
            throw ErrorCode.SYNTAX_ERROR.error("invalid " + text + " data type");
        }
        var digits = literal.text();
        if (literal.kind() == Literal.Kind.DURATION && !digits.endsWith("h")) {
            throw ErrorCode.INVALID_DATABASE_OPTION.error(
                    "Invalid option keep_time_offset unit: " + digits.charAt(digits.length() - 1) + ", only h allowed");
        }
        long number = LeadingInteger.signed(digits, 0, digits.length()).value();
        return switch (this) {
            case COMP, REPLICA, WAL_LEVEL, SINGLE_STABLE, SS_COMPACT -> (byte) number;
            default -> (int) number;
        };
    }

    void check(long value) {
        if (value < least || value > most) {
            throw ErrorCode.INVALID_DATABASE_OPTION.error("Invalid option " + text + ": " + value
                    + (choices.isEmpty()
                            ? ", valid range: [" + least + ", " + most + "]"
                            : ", only " + choices + " allowed"));
        }
    }
}
