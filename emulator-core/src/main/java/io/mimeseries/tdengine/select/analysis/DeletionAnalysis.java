package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Delete;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.catalogue.SystemTables;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.Constants;
import io.mimeseries.tdengine.select.scope.Naming;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.scope.RowScope;
import io.mimeseries.tdengine.select.source.WantedColumns;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;

/** Makes a {@link Deletion} of a DELETE: its condition may look at times, and of a supertable at tags. */
public final class DeletionAnalysis {
    private static final String TBNAME = "tbname";
    private final Environment environment;

    public DeletionAnalysis(Environment environment) {
        this.environment = environment;
    }

    /** @throws io.mimeseries.tdengine.TDengineException with 0x2655 where the condition looks at anything else */
    public Deletion analyse(Delete delete) {
        var name = delete.table();
        var database = name.database() == null
                ? environment.context().database()
                : name.database().text();
        if (database != null && SystemTables.isSystemDatabase(database)) {
            throw ErrorCode.PERMISSION_DENIED.error();
        }
        var from = new FromClause(environment, new WantedColumns(true, Set.of(TBNAME)), delete.where());
        var source = new TableReference.Table(name, null).accept(from);
        var condition = delete.where();
        if (condition != null && Parts.any(condition, DeletionAnalysis::isTableName)) {
            throw ErrorCode.INVALID_TBNAME.error();
        }
        var naming = new Naming(source.columns(), from.tables());
        var scope = new RowScope(
                naming,
                new Constants(),
                environment.functions()::contains,
                call -> ErrorCode.AGGREGATION_NOT_ALLOWED.error());
        var where = WhereClause.of(condition, new Compiler(environment.context(), source.precision()), scope, true);
        if (!where.filters().isEmpty()) {
            throw ErrorCode.INVALID_DELETE_CONDITION.error();
        }
        var tables = new ArrayList<String>();
        var place = naming.columns().size() - 1;
        for (var header : source.tables(where.scan())) {
            tables.add(
                    (String) Objects.requireNonNull(header.values().get(place).get(0)));
        }
        return new Deletion(Objects.requireNonNull(database), tables, where.bounds());
    }

    private static boolean isTableName(Expression part) {
        return part instanceof Expression.PseudoColumn pseudo && pseudo.name().equalsIgnoreCase(TBNAME);
    }
}
