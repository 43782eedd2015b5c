package io.mimeseries.tdengine.administration;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.AdministrationStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.catalogue.LocalVariables;
import io.mimeseries.tdengine.statement.IgnoredOptions;
import io.mimeseries.tdengine.statement.SessionFamily;
import io.mimeseries.tdengine.statement.SessionState;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Settings, running work and nodes. */
public final class AdministrationStatements implements SessionFamily<AdministrationStatement> {
    private final LocalVariables variables;
    private final IgnoredOptions ignored;

    /** @param ignored told of settings that mean nothing here */
    public AdministrationStatements(LocalVariables variables, IgnoredOptions ignored) {
        this.variables = variables;
        this.ignored = ignored;
    }

    @Override
    public Answer run(AdministrationStatement statement, StatementContext context, SessionState session) {
        return statement.acceptAdministration(new Run(variables, ignored, session));
    }

    /** One statement. */
    private record Run(LocalVariables variables, IgnoredOptions ignored, SessionState session)
            implements AdministrationStatement.AdministrationVisitor<Answer> {
        private static final int INVALID_TRANSACTION = 0x03D1;

        @Override
        public Answer visit(AdministrationStatement.AlterLocal node) {
            var key = node.key();
            var value = node.value();
            var blank = key.indexOf(' ');
            if (value == null && blank > 0) {
                value = key.substring(blank + 1).strip();
                key = key.substring(0, blank);
            }
            if (key.equalsIgnoreCase("timezone")) {
                session.setZone(zone(String.valueOf(value)));
            } else if (key.equalsIgnoreCase("showFullCreateTableColumn")) {
                variables.set(key, String.valueOf(value));
            } else {
                ignored.note("ALTER LOCAL " + key);
            }
            return Answer.Affected.NONE;
        }

        private static ZoneId zone(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new TDengineException(ErrorCode.INVALID_PARAMETERS.code(), "Invalid timezone: " + text);
            }
        }

        @Override
        public Answer visit(AdministrationStatement.AlterDnode node) {
            ignored.note("ALTER DNODE " + node.key());
            return Answer.Affected.NONE;
        }

        @Override
        public Answer visit(AdministrationStatement.AlterCluster node) {
            ignored.note("ALTER CLUSTER " + node.key());
            return Answer.Affected.NONE;
        }

        /** Statements end before another one can ask for it, so that nothing is ever running. */
        @Override
        public Answer visit(AdministrationStatement.Kill node) {
            switch (node.kind()) {
                case CONNECTION -> throw ErrorCode.INVALID_CONNECTION_ID.error();
                case QUERY -> throw ErrorCode.INVALID_QUERY_ID.error();
                case TRANSACTION -> throw new TDengineException(INVALID_TRANSACTION, "Transaction not exists");
                default -> throw new NotEmulatedException("KILL " + node.kind());
            }
        }

        @Override
        public Answer visit(AdministrationStatement.ResetQueryCache node) {
            return Answer.Affected.NONE;
        }

        @Override
        public Answer visit(AdministrationStatement.Node node) {
            throw new NotEmulatedException(node.action() + " " + node.kind());
        }

        @Override
        public Answer visit(AdministrationStatement.Vgroups node) {
            throw new NotEmulatedException(node.source().text());
        }

        @Override
        public Answer visit(AdministrationStatement.CreateEncryptKey node) {
            throw new NotEmulatedException("CREATE ENCRYPT_KEY");
        }

        @Override
        public Answer visit(AdministrationStatement.Mount node) {
            throw new NotEmulatedException("MOUNT");
        }
    }
}
