package io.mimeseries.iotdb.statement;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.DatabaseStatement;
import io.mimeseries.grammar.iotdb.ast.DatabaseStatement.Option;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.UnexpectedException;
import io.mimeseries.iotdb.definition.Databases;
import java.util.List;

/** Databases and their times to live. */
public final class DatabaseStatements
        implements StatementFamily<DatabaseStatement>, DatabaseStatement.DatabaseVisitor<Answer> {
    private final Databases databases;

    public DatabaseStatements(Databases databases) {
        this.databases = databases;
    }

    @Override
    public Answer run(DatabaseStatement statement, StatementContext context) {
        return statement.acceptDatabase(this);
    }

    @Override
    public Answer visit(DatabaseStatement.Create node) {
        databases.create(Paths.pattern(node.path()), options(node.options()));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(DatabaseStatement.Alter node) {
        for (var option : node.options()) {
            if (option.key() != Option.Key.SCHEMA_REGION_GROUP_NUM
                    && option.key() != Option.Key.DATA_REGION_GROUP_NUM) {
                throw new NotEmulatedException("ALTER DATABASE WITH " + option.key());
            }
        }
        databases.alter(Paths.pattern(node.path()));
        return Answer.Done.SUCCESS;
    }

    private static Databases.Options options(List<Option> written) {
        Long ttl = null;
        Long interval = null;
        var others = false;
        for (var option : written) {
            switch (option.key()) {
                case TTL -> ttl = number(option.value());
                case TIME_PARTITION_INTERVAL -> interval = number(option.value());
                case SCHEMA_REPLICATION_FACTOR,
                        DATA_REPLICATION_FACTOR,
                        SCHEMA_REGION_GROUP_NUM,
                        DATA_REGION_GROUP_NUM -> others = true;
            }
        }
        return new Databases.Options(ttl, interval, others);
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new UnexpectedException("For input string: \"" + digits + "\"");
        }
    }

    @Override
    public Answer visit(DatabaseStatement.Delete node) {
        databases.delete(Paths.patterns(node.paths()));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(DatabaseStatement.SetTtl node) {
        databases.setTtl(Paths.pattern(node.path()), node.time() == null ? null : (Long) number(node.time()));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(DatabaseStatement.UnsetTtl node) {
        databases.setTtl(Paths.pattern(node.path()), null);
        return Answer.Done.SUCCESS;
    }
}
