package io.mimeseries.iotdb.auth.require;

import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.auth.Requirement;
import java.util.List;

/** What a version requires of the user who runs a statement. */
public final class Requirements {
    private Requirements() {}

    /** In the order in which they are checked. */
    public static List<Requirement> of(Statement statement, String user, IotDbVersion version) {
        return version.isAtLeast(IotDbVersion.V1_3_2)
                ? statement.accept(new LaterRequirements(user))
                : statement.accept(new FirstRequirements(user));
    }
}
