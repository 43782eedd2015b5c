package io.mimeseries.grammar.tdengine.insert;

import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.grammar.tdengine.lexis.InsertTokens;
import io.mimeseries.grammar.tdengine.lexis.Keywords;
import io.mimeseries.grammar.tdengine.lexis.Spelling;
import io.mimeseries.grammar.tdengine.lexis.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code INSERT INTO table [USING …] [(column, …)] VALUES (…) … table …} from its start to its end, as it is asked:
 *
 * <pre>{@code
 * while (scanner.nextTable()) {
 *     // table(), superTable()
 *     // with USING: skipUsing(), or tagNames(), openTags(), nextTag() for each, closeTags(), nextOption()
 *     // columns(), openRows()
 *     while (scanner.nextRow()) {
 *         // nextValue() for each column, with operation() where it is a time
 *         scanner.closeRow();
 *     }
 * }
 * }</pre>
 *
 * Every method throws {@link TDengineSqlException} where the real server's INSERT parser does, most often 0x0216.
 */
public final class InsertScanner {
    private final String sql;
    private final InsertTokens tokens;
    private final InsertNames names;
    private final InsertValue value;
    private boolean started;
    private int rows;
    private int tableRows;
    private int columnsAt = -1;
    private int column;
    private @Nullable TableName table;
    private @Nullable TableName superTable;

    public InsertScanner(String sql) {
        this.sql = sql;
        this.tokens = new InsertTokens(sql);
        this.names = new InsertNames(sql, tokens);
        this.value = new InsertValue(sql, tokens);
    }

    /** Goes to the next table; false at the end. Columns that stand before USING are passed over for {@link #columns}. */
    public boolean nextTable() {
        if (!started) {
            started = true;
            start();
        }
        tokens.next();
        if (tokens.isEmpty()) {
            if (tokens.kind() == TokenKind.ILLEGAL) {
                throw refuse("invalid charactor in SQL");
            }
            if (rows == 0) {
                throw InsertFault.invalid("no data in sql");
            }
            return false;
        }
        if (tokens.kind() == TokenKind.QUESTION_MARK) {
            throw refuse("? only used in stmt");
        }
        if (!isTableName()) {
            throw refuse("table_name is expected");
        }
        table = names.table();
        superTable = null;
        columnsAt = -1;
        tableRows = 0;
        passColumns();
        readUsing();
        return true;
    }

    /** The table of the last {@link #nextTable}. */
    public TableName table() {
        return required(table);
    }

    /** What stands behind USING, null without. */
    public @Nullable TableName superTable() {
        return superTable;
    }

    /** Where the reader stands: the text from here on is quoted where columns of a super table are missing. */
    public TDengineSqlException refuseHere(String reason) {
        return InsertFault.at(sql, tokens.position(), reason);
    }

    /** Passes over the rest of USING, for a table that this statement has made already. */
    public void skipUsing() {
        tokens.next();
        if (tokens.kind() == TokenKind.LEFT_PARENTHESIS) {
            skipParentheses();
            tokens.next();
        }
        if (!tokens.isWord("tags")) {
            throw refuse("TAGS is expected");
        }
        tokens.next();
        if (tokens.kind() != TokenKind.LEFT_PARENTHESIS) {
            throw refuse("( is expected");
        }
        skipParentheses();
        while (nextOption() != null) {
            // what is written there says nothing any more
        }
    }

    /** The names between the super table and TAGS, null without them. */
    public @Nullable List<Name> tagNames() {
        int before = tokens.position();
        tokens.next();
        if (tokens.kind() != TokenKind.LEFT_PARENTHESIS) {
            tokens.moveTo(before);
            return null;
        }
        return readNames();
    }

    /** Reads {@code TAGS (}. */
    public void openTags() {
        tokens.next();
        if (!tokens.isWord("tags")) {
            throw refuse("TAGS is expected");
        }
        tokens.next();
        if (tokens.kind() != TokenKind.LEFT_PARENTHESIS) {
            throw refuse("( is expected");
        }
    }

    /** The next tag. */
    public InsertValue nextTag() {
        tokens.nextValue();
        return value.read();
    }

    /** Reads the parenthesis behind the tags; 0x260D where one more tag follows. */
    public void closeTags() {
        tokens.nextMark();
        if (tokens.kind() == TokenKind.COMMA) {
            throw new TDengineSqlException(0x260D, "Tags number not matched");
        }
        if (tokens.kind() != TokenKind.RIGHT_PARENTHESIS) {
            throw refuse(") is expected");
        }
    }

    /** The next of {@code TTL n} and {@code COMMENT '…'} behind TAGS, null when there is no more. */
    public @Nullable InsertOption nextOption() {
        int before = tokens.position();
        tokens.next();
        if (tokens.isWord("ttl")) {
            tokens.nextValue();
            if (tokens.kind() != TokenKind.INTEGER || sql.charAt(tokens.start()) == '-' || isNegative(tokens.text())) {
                throw refuse("Invalid option ttl");
            }
            return new InsertOption(true, tokens.text());
        }
        if (tokens.isWord("comment")) {
            tokens.next();
            if (tokens.kind() != TokenKind.STRING) {
                throw refuse("Invalid option comment");
            }
            return new InsertOption(false, Spelling.string(tokens.text()));
        }
        tokens.moveTo(before);
        return null;
    }

    /** Whether the low 32 bits of a number, or of the greatest one of 64 bits, are less than zero: those are what the server keeps. */
    private static boolean isNegative(String digits) {
        try {
            return (int) Long.parseLong(digits) < 0;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** The columns that are named, before USING or behind it, null where none are. */
    public @Nullable List<Name> columns() {
        int before = tokens.position();
        tokens.next();
        if (tokens.kind() == TokenKind.LEFT_PARENTHESIS) {
            if (columnsAt >= 0) {
                throw refuse("keyword VALUES or FILE is expected");
            }
            return readNames();
        }
        tokens.moveTo(before);
        return columnsAt < 0 ? null : passedColumns();
    }

    /** The columns before USING alone, null where none are: of super tables. */
    public @Nullable List<Name> passedColumns() {
        if (columnsAt < 0) {
            return null;
        }
        int before = tokens.position();
        tokens.moveTo(columnsAt);
        var columns = readNames();
        tokens.moveTo(before);
        return columns;
    }

    /** Reads VALUES; a path where FILE stands instead. */
    public @Nullable String openRows() {
        tokens.next();
        if (tokens.isWord("values")) {
            return null;
        }
        if (!tokens.isWord("file")) {
            throw refuse("keyword VALUES or FILE is expected");
        }
        tokens.next();
        return switch (tokens.kind()) {
            case STRING -> Spelling.string(tokens.text());
            case WORD, QUOTED_NAME -> tokens.text();
            default -> throw refuse("file path is required following keyword FILE");
        };
    }

    /** Goes to the next row; false behind the last. */
    public boolean nextRow() {
        int before = tokens.position();
        tokens.next();
        if (tokens.kind() == TokenKind.LEFT_PARENTHESIS) {
            column = 0;
            return true;
        }
        tokens.moveTo(before);
        if (tableRows == 0) {
            throw InsertFault.alone("no any data points");
        }
        return false;
    }

    /** The next value of the row; the same object each time. 0x263F where the row has no more. */
    public InsertValue nextValue() {
        if (column++ > 0) {
            tokens.nextMark();
            if (tokens.kind() != TokenKind.COMMA) {
                throw refuse(", expected");
            }
        }
        int before = tokens.position();
        tokens.nextValue();
        if (tokens.afterComma()) {
            throw InsertFault.at(sql, before, "invalid data or symbol");
        }
        if (tokens.kind() == TokenKind.RIGHT_PARENTHESIS) {
            throw InsertFault.columns();
        }
        return value.read();
    }

    /** Reads the parenthesis behind a row; 0x263F where one more value follows. */
    public void closeRow() {
        tokens.nextMark();
        if (tokens.kind() == TokenKind.COMMA) {
            throw InsertFault.columns();
        }
        if (tokens.kind() != TokenKind.RIGHT_PARENTHESIS) {
            throw refuse(") expected");
        }
        rows++;
        tableRows++;
    }

    private void start() {
        tokens.next();
        if (!tokens.isWord("insert") && !tokens.isWord("import")) {
            throw refuse("keyword INSERT is expected");
        }
        tokens.next();
        if (!tokens.isWord("into")) {
            throw refuse("keyword INTO is expected");
        }
    }

    /** Names that are keywords need back-ticks. */
    private boolean isTableName() {
        return switch (tokens.kind()) {
            case STRING, QUOTED_NAME -> true;
            case WORD -> tokens.dot() >= 0 || !Keywords.contains(tokens.text().toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    private void passColumns() {
        int before = tokens.position();
        tokens.next();
        if (tokens.kind() == TokenKind.LEFT_PARENTHESIS) {
            columnsAt = tokens.position();
            skipParentheses();
        } else {
            tokens.moveTo(before);
        }
    }

    private void readUsing() {
        int before = tokens.position();
        tokens.next();
        if (tokens.isWord("using")) {
            tokens.next();
            superTable = names.table();
        } else {
            tokens.moveTo(before);
        }
    }

    private void skipParentheses() {
        int open = 1;
        while (open > 0) {
            tokens.next();
            switch (tokens.kind()) {
                case LEFT_PARENTHESIS -> open++;
                case RIGHT_PARENTHESIS -> open--;
                case END, ILLEGAL -> throw InsertFault.alone(") expected");
                default -> {}
            }
        }
    }

    private List<Name> readNames() {
        var found = new ArrayList<Name>();
        while (true) {
            tokens.next();
            if (tokens.kind() == TokenKind.RIGHT_PARENTHESIS) {
                return found;
            }
            found.add(names.column());
            if (tokens.isEmpty()) {
                return found;
            }
        }
    }

    private TDengineSqlException refuse(String reason) {
        return InsertFault.at(sql, tokens.start(), reason);
    }

    private static TableName required(@Nullable TableName name) {
        if (name == null) {
            throw new IllegalStateException("no table has been read");
        }
        return name;
    }
}
