package io.mimeseries.iotdb.call;

import io.mimeseries.grammar.iotdb.ast.DatabaseStatement;
import io.mimeseries.grammar.iotdb.ast.DeleteData;
import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.MeasurementDefinition;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.grammar.iotdb.ast.TemplateStatement;
import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.auth.Authority;
import io.mimeseries.iotdb.auth.require.Requirements;
import io.mimeseries.iotdb.path.PathParser;
import java.util.List;

/** Lets users make those calls whose statements they may run. */
public final class CallGuard {
    private static final MeasurementDefinition NO_DEFINITION =
            new MeasurementDefinition(null, null, List.of(), List.of(), List.of());

    private final IotDbVersion version;
    private final PathParser paths;

    public CallGuard(IotDbVersion version) {
        this.version = version;
        this.paths = new PathParser(version);
    }

    private void require(Authority authority, Statement statement) {
        Requirements.of(statement, authority.user(), version).forEach(authority::require);
    }

    private Path path(String text) {
        return new Path(paths.parse(text).nodes(), true);
    }

    private List<Path> paths(List<String> texts) {
        return texts.stream().map(this::path).toList();
    }

    public void insert(Authority authority, String device, List<String> measurements) {
        if (!authority.isUnlimited()) {
            require(authority, new Insert(path(device), PathParser.measurements(measurements), false, List.of()));
        }
    }

    public void createDatabase(Authority authority, String database) {
        if (!authority.isUnlimited()) {
            require(authority, new DatabaseStatement.Create(path(database), List.of()));
        }
    }

    public void deleteDatabases(Authority authority, List<String> databases) {
        if (!authority.isUnlimited()) {
            require(authority, new DatabaseStatement.Delete(paths(databases)));
        }
    }

    public void createTimeseries(Authority authority, String timeseries) {
        if (!authority.isUnlimited()) {
            require(authority, new TimeseriesStatement.Create(path(timeseries), NO_DEFINITION));
        }
    }

    public void createAligned(Authority authority, String device, List<String> measurements) {
        if (!authority.isUnlimited()) {
            var named = measurements.stream()
                    .map(name -> new MeasurementDefinition.Named(name, NO_DEFINITION))
                    .toList();
            require(authority, new TimeseriesStatement.CreateAligned(path(device), named));
        }
    }

    public void deleteTimeseries(Authority authority, List<String> timeseries) {
        if (!authority.isUnlimited()) {
            require(authority, new TimeseriesStatement.Delete(paths(timeseries)));
        }
    }

    public void deleteData(Authority authority, List<String> timeseries) {
        if (!authority.isUnlimited()) {
            require(authority, new DeleteData(paths(timeseries), null));
        }
    }

    /** Making, changing and dropping templates is one privilege. */
    public void changeTemplate(Authority authority, String name) {
        if (!authority.isUnlimited()) {
            require(authority, new TemplateStatement.Create(name, false, List.of()));
        }
    }

    public void setTemplate(Authority authority, String name, String path) {
        if (!authority.isUnlimited()) {
            require(authority, new TemplateStatement.Set(name, path(path)));
        }
    }

    public void activateTemplate(Authority authority, String device) {
        if (!authority.isUnlimited()) {
            require(authority, new TemplateStatement.Activate(path(device)));
        }
    }
}
