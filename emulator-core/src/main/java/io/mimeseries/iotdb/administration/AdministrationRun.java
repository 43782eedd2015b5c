package io.mimeseries.iotdb.administration;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.AdministrationStatement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.ServerBuild;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.store.IotDbStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Runs a statement that looks after the server. All rows are in memory, so that there is nothing to flush, to merge or to forget; what
 * can go wrong in these goes wrong here, too.
 */
public final class AdministrationRun implements AdministrationStatement.AdministrationVisitor<Answer> {
    private static final int NO_SUCH_QUERY = 714;
    private static final int PARTS_OF_QUERY_ID = 4;

    private final IotDbStore store;
    private final IotDbVersion version;
    private final RunningQuery running;

    /** @param running the statement itself, which is a query, too */
    public AdministrationRun(IotDbStore store, IotDbVersion version, RunningQuery running) {
        this.store = store;
        this.version = version;
        this.running = running;
    }

    @Override
    public Answer visit(AdministrationStatement.Merge node) {
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AdministrationStatement.Flush node) {
        var missing = store.read(view -> node.databases().stream()
                .map(path -> new PathPattern(path.nodes()))
                .filter(pattern -> view.walk().databases(pattern).isEmpty())
                .map(PathPattern::toString)
                .toList());
        if (!missing.isEmpty()) {
            throw new IotDbException(
                    StatusCode.DATABASE_MISSING, "storageGroup " + String.join(",", missing) + " does not exist");
        }
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AdministrationStatement.ClearCache node) {
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AdministrationStatement.LoadConfiguration node) {
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AdministrationStatement.SetSystemStatus node) {
        store.setReadOnly(node.readOnly());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AdministrationStatement.RepairData node) {
        throw new NotEmulatedException(node.start() ? "START REPAIR DATA" : "STOP REPAIR DATA");
    }

    @Override
    public Answer visit(AdministrationStatement.ShowVersion node) {
        var build = ServerBuild.of(version);
        return Listing.ofTexts("Version", "BuildInfo")
                .row(build.version(), build.build())
                .answer();
    }

    @Override
    public Answer visit(AdministrationStatement.ShowQueries node) {
        if (node.where() != null || !node.orderBy().isEmpty()) {
            throw new NotEmulatedException("SHOW QUERIES with WHERE or ORDER BY");
        }
        var pagination = node.pagination();
        return running.listing(pagination.offset() == 0);
    }

    @Override
    public Answer visit(AdministrationStatement.ShowCurrentTimestamp node) {
        return running.currentTimestamp();
    }

    /** No query can be named in time to be stopped. */
    @Override
    public Answer visit(AdministrationStatement.KillQuery node) {
        if (node.id() == null) {
            return Answer.Done.SUCCESS;
        }
        var parts = node.id().split("_", -1);
        if (parts.length != PARTS_OF_QUERY_ID || !isNumber(parts[PARTS_OF_QUERY_ID - 1])) {
            throw new IotDbException(StatusCode.SEMANTIC_ERROR, "Please ensure your input <queryId> is correct");
        }
        throw new IotDbException(NO_SUCH_QUERY, "No such query");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Vectors errors-165, errors-165@1.3. */
    @Override
    public Answer visit(AdministrationStatement.LoadFile node) {
        if (exists(node.file())) {
            throw new NotEmulatedException("LOAD of a file");
        }
        var text = "Can not find " + node.file()
                + " on this machine, notice that load can only handle files on this machine.";
        throw version.isAtLeast(IotDbVersion.V1_3_2)
                ? new IotDbException(StatusCode.SEMANTIC_ERROR, text)
                : new IotDbException(StatusCode.METADATA_ERROR, "Check metadata error: " + text);
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
