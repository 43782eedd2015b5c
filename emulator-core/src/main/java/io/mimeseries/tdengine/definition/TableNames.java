package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.StoreView;
import org.jspecify.annotations.Nullable;

/** Which database a statement means. */
public final class TableNames {
    private TableNames() {}

    /** @throws io.mimeseries.tdengine.TDengineException with 0x2616 if none was named and the session has none */
    public static String database(@Nullable Name written, StatementContext context) {
        if (written != null) {
            return written.text();
        }
        if (context.database() == null) {
            throw ErrorCode.DATABASE_NOT_SPECIFIED.error();
        }
        return context.database();
    }

    public static String database(TableName name, StatementContext context) {
        return database(name.database(), context);
    }

    /** @throws io.mimeseries.tdengine.TDengineException with 0x0388 if there is no such database */
    public static Database existing(StoreView view, String database) {
        var found = view.database(database);
        if (found == null) {
            throw ErrorCode.DATABASE_MISSING.error();
        }
        return found;
    }

    /** The same, to be changed. */
    public static Database writable(StoreUpdate update, String database) {
        var found = update.databases().findWritable(database);
        if (found == null) {
            throw ErrorCode.DATABASE_MISSING.error();
        }
        return found;
    }
}
