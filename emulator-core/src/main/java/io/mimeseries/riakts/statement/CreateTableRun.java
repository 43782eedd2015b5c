package io.mimeseries.riakts.statement;

import io.mimeseries.grammar.riakts.ast.CreateTable;
import io.mimeseries.grammar.riakts.ast.RowValue;
import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.Latin1;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.store.RiakTsStore;
import io.mimeseries.riakts.store.StoredTable;
import io.mimeseries.riakts.table.TableDefinition;
import java.util.Map;
import java.util.TreeMap;

/** CREATE TABLE. */
final class CreateTableRun {
    private final RiakTsStore store;
    private final RiakTsVersion version;

    CreateTableRun(RiakTsStore store, RiakTsVersion version) {
        this.store = store;
        this.version = version;
    }

    Answer run(CreateTable statement) {
        if (version.isAtLeast(RiakTsVersion.V1_5_2)) {
            checkNames(statement);
        }
        Map<String, Cell> properties = new TreeMap<>();
        for (var property : statement.properties()) {
            properties.putIfAbsent(property.name(), property.value().accept(PropertyCells.INSTANCE));
        }
        if (!store.create(StoredTable.empty(TableDefinition.of(statement), properties))) {
            throw new RiakTsException(
                    ErrorCode.CREATE, "Failed to create table " + statement.table() + ": already_active");
        }
        return Answer.TableCreated.INSTANCE;
    }

    /** 1.5 makes code of the columns and cannot read what it has made of some names. */
    private static void checkNames(CreateTable statement) {
        for (var column : statement.columns()) {
            if (!isName(column.name())) {
                throw Failures.crash("badmatch: column '" + column.name() + "' of table " + statement.table());
            }
        }
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isNamePart(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isNamePart(char c) {
        return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    private enum PropertyCells implements RowValue.Visitor<Cell> {
        INSTANCE;

        @Override
        public Cell visitNull() {
            return Cell.NULL;
        }

        @Override
        public Cell visitInteger(RowValue.IntegerValue value) {
            return new Cell.SInt64(value.value().longValue());
        }

        @Override
        public Cell visitFloat(RowValue.FloatValue value) {
            return new Cell.Real(value.value());
        }

        @Override
        public Cell visitBoolean(RowValue.BooleanValue value) {
            return Cell.bool(value.value());
        }

        @Override
        public Cell visitText(RowValue.TextValue value) {
            return Latin1.varchar(value.bytes());
        }

        @Override
        public Cell visitIdentifier(RowValue.Identifier value) {
            return Latin1.varchar(value.name());
        }
    }
}
