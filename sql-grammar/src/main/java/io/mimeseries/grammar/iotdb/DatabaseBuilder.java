package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AlterDatabaseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateDatabaseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DatabaseOptionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DatabaseOptionsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DeleteDatabaseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SetTtlContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.UnsetTtlContext;
import io.mimeseries.grammar.iotdb.ast.DatabaseStatement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns statements about databases into records. */
final class DatabaseBuilder extends Builder<DatabaseStatement> {
    private final Paths paths;
    private final Refusals refusals;

    DatabaseBuilder(Paths paths) {
        this.paths = paths;
        this.refusals = paths.names().refusals();
    }

    @Override
    public DatabaseStatement visitCreateDatabase(CreateDatabaseContext context) {
        var path = paths.of(context.prefixPath());
        if (context.databaseOptions() != null && !refusals.since13()) {
            throw refusals.internal("Currently not support set ttl, schemaReplication factor, dataReplication factor,"
                    + " time partition interval to specific database.");
        }
        return new DatabaseStatement.Create(path, options(context.databaseOptions()));
    }

    @Override
    public DatabaseStatement visitAlterDatabase(AlterDatabaseContext context) {
        return new DatabaseStatement.Alter(paths.of(context.prefixPath()), options(context.databaseOptions()));
    }

    @Override
    public DatabaseStatement visitDeleteDatabase(DeleteDatabaseContext context) {
        return new DatabaseStatement.Delete(paths.of(context.prefixPath()));
    }

    @Override
    public DatabaseStatement visitSetTtl(SetTtlContext context) {
        var path = paths.of(context.prefixPath());
        return new DatabaseStatement.SetTtl(
                path, Long.toString(refusals.longInteger(context.INTEGER().getText())));
    }

    @Override
    public DatabaseStatement visitUnsetTtl(UnsetTtlContext context) {
        return new DatabaseStatement.UnsetTtl(paths.of(context.prefixPath()));
    }

    private List<DatabaseStatement.Option> options(@Nullable DatabaseOptionsContext context) {
        return context == null
                ? List.of()
                : context.databaseOption().stream().map(this::option).toList();
    }

    private DatabaseStatement.Option option(DatabaseOptionContext context) {
        var key = DatabaseStatement.Option.Key.valueOf(
                context.databaseKey().getText().toUpperCase(Locale.ROOT));
        var digits = context.INTEGER().getText();
        long value = switch (key) {
            case TTL, TIME_PARTITION_INTERVAL -> refusals.longInteger(digits);
            default -> refusals.integer(digits);
        };
        return new DatabaseStatement.Option(key, Long.toString(value));
    }
}
