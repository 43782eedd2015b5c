package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.ast.CreateTable;
import io.mimeseries.grammar.riakts.ast.CreateTable.ColumnDefinition;
import io.mimeseries.grammar.riakts.ast.CreateTable.LocalKeyColumn;
import io.mimeseries.grammar.riakts.ast.CreateTable.Order;
import io.mimeseries.grammar.riakts.ast.CreateTable.Property;
import io.mimeseries.grammar.riakts.term.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the real parser requires of a table's keys, in its order. */
final class TableChecks {
    private final String table;
    private final List<ColumnDefinition> columns;
    private final GrammarVersion version;

    TableChecks(String table, List<ColumnDefinition> columns, GrammarVersion version) {
        this.table = table;
        this.columns = columns;
        this.version = version;
    }

    CreateTable table(@Nullable List<KeyPart> partition, @Nullable List<KeyPart> local, List<Property> properties) {
        if (partition == null || local == null) {
            throw RiakTsSqlException.refused("Missing primary key");
        }
        checkDuplicates(local);
        checkPrefix(partition, local);
        checkExistence(partition);
        checkNulls(local);
        checkOrder(partition);
        var quantum = quantum(partition);
        checkDescending(local);
        List<LocalKeyColumn> localKey = new ArrayList<>(local.size());
        for (var part : local) {
            localKey.add(new LocalKeyColumn(part.column(), part.order()));
        }
        return new CreateTable(table, columns, names(partition), quantum, localKey, properties);
    }

    private static void checkDuplicates(List<KeyPart> local) {
        var names = namesOfColumns(local);
        Collections.sort(names);
        List<String> duplicates = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i).equals(names.get(i - 1))) {
                duplicates.add(0, names.get(i));
            }
        }
        if (!duplicates.isEmpty()) {
            throw refused("Primary key has duplicate fields (%s)", String.join(", ", duplicates));
        }
    }

    private static void checkPrefix(List<KeyPart> partition, List<KeyPart> local) {
        var first = local.subList(0, Math.min(partition.size(), local.size()));
        if (!names(partition).equals(names(first))) {
            throw RiakTsSqlException.refused("Local key does not match primary key");
        }
    }

    private static List<String> names(List<KeyPart> parts) {
        List<String> names = new ArrayList<>(parts.size());
        for (var part : parts) {
            names.add(part.column());
        }
        return names;
    }

    /** Those that are no quanta. */
    private static List<String> namesOfColumns(List<KeyPart> parts) {
        List<String> names = new ArrayList<>(parts.size());
        for (var part : parts) {
            if (part.quantum() == null) {
                names.add(part.column());
            }
        }
        return names;
    }

    private void checkExistence(List<KeyPart> partition) {
        var missing = names(partition);
        missing.removeAll(names());
        if (!missing.isEmpty()) {
            throw refused("Primary key includes non-existent fields (%s).", String.join(", ", missing));
        }
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (var column : columns) {
            names.add(column.name());
        }
        return names;
    }

    private @Nullable ColumnDefinition find(String name) {
        for (var column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }

    private void checkNulls(List<KeyPart> local) {
        var keys = namesOfColumns(local);
        List<String> nullable = new ArrayList<>();
        for (var column : columns) {
            if (column.isNullable() && keys.contains(column.name())) {
                nullable.add(column.name());
            }
        }
        if (!nullable.isEmpty()) {
            throw refused("Primary key has 'null' fields (%s)", String.join(", ", nullable));
        }
    }

    private static void checkOrder(List<KeyPart> partition) {
        for (var part : partition) {
            if (part.order() != Order.UNSPECIFIED) {
                throw refused(
                        "Order can only be used in the local key, '%s' set to %s",
                        part.column(), part.order().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private CreateTable.@Nullable Quantum quantum(List<KeyPart> partition) {
        List<KeyPart> quanta = new ArrayList<>(1);
        for (var part : partition) {
            if (part.quantum() != null) {
                quanta.add(part);
            }
        }
        if (quanta.size() > 1) {
            throw RiakTsSqlException.refused("More than one quantum function in the partition key.");
        }
        if (quanta.isEmpty()) {
            return null;
        }
        var part = quanta.get(0);
        var quantum = checked(part.column(), Objects.requireNonNull(part.quantum()));
        if (partition.get(partition.size() - 1).quantum() == null) {
            throw RiakTsSqlException.refused("The quantum function must be the last element of the partition key.");
        }
        return quantum;
    }

    private CreateTable.Quantum checked(String column, KeyPart.Quantum quantum) {
        var type = Objects.requireNonNull(find(column)).type();
        if (type != CreateTable.Type.TIMESTAMP) {
            throw refused(
                    "Quantum field '%s' must be type of timestamp but was %s.",
                    column, type.name().toLowerCase(Locale.ROOT));
        }
        if (!List.of("d", "h", "m", "s").contains(quantum.unit())) {
            throw refused(
                    "Quantum time measure was %s but must be d, h, m or s.", new Term.Atom(quantum.unit()).text());
        }
        var size = quantum.size();
        if (size == null || size.signum() <= 0) {
            throw RiakTsSqlException.refused("Quantum time unit must be a positive integer.");
        }
        if (size.compareTo(BigInteger.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new RiakTsSqlNotEmulatedException("quanta of more than " + Integer.MAX_VALUE + " units");
        }
        return new CreateTable.Quantum(column, size.longValue(), quantum.unit().charAt(0));
    }

    private void checkDescending(List<KeyPart> local) {
        for (var part : local) {
            if (part.quantum() != null && version == GrammarVersion.V1_5) {
                throw RiakTsSqlException.crash("function_clause");
            }
            if (part.order() == Order.DESCENDING) {
                var column = find(part.column());
                if (column == null) {
                    throw RiakTsSqlException.crash("badmatch");
                }
                if (column.type() == CreateTable.Type.DOUBLE || column.type() == CreateTable.Type.BOOLEAN) {
                    throw refused(
                            "Elements in the local key marked descending (DESC) must be of type"
                                    + " 'sint64', 'timestamp', 'varchar', or 'blob', but was '%s'.",
                            column.type().name().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static RiakTsSqlException refused(String format, Object... arguments) {
        return RiakTsSqlException.refused(String.format(Locale.ROOT, format, arguments));
    }
}
