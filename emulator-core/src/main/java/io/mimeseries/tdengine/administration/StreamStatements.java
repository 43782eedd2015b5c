package io.mimeseries.tdengine.administration;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.StreamStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.TDengineStore;

/** Streams: without a node for them there are none, as on a fresh server. */
public final class StreamStatements implements StatementFamily<StreamStatement> {
    private static final int STREAM_MISSING = 0x03F1;
    private final TDengineStore store;

    public StreamStatements(TDengineStore store) {
        this.store = store;
    }

    @Override
    public Answer run(StreamStatement statement, StatementContext context) {
        return statement.acceptStream(new StreamStatement.StreamVisitor<>() {
            @Override
            public Answer visit(StreamStatement.Create node) {
                var trigger = node.triggerTable();
                if (trigger != null) {
                    store.read(view -> {
                        var database = TableNames.existing(view, TableNames.database(trigger, context));
                        if (database.find(trigger.table().text()) == null) {
                            throw ErrorCode.TABLE_MISSING.error();
                        }
                        return database.name();
                    });
                }
                throw ErrorCode.NO_SNODE.error();
            }

            @Override
            public Answer visit(StreamStatement.Drop node) {
                return missing(node.ifExists());
            }

            @Override
            public Answer visit(StreamStatement.Stop node) {
                return missing(node.ifExists());
            }

            @Override
            public Answer visit(StreamStatement.Start node) {
                return missing(node.ifExists());
            }

            @Override
            public Answer visit(StreamStatement.Recalculate node) {
                throw new NotEmulatedException("RECALCULATE STREAM");
            }
        });
    }

    private static Answer missing(boolean allowed) {
        if (!allowed) {
            throw new TDengineException(STREAM_MISSING, "Stream not exist");
        }
        return Answer.Affected.NONE;
    }
}
