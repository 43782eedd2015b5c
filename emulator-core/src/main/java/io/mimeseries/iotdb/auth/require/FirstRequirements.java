package io.mimeseries.iotdb.auth.require;

import io.mimeseries.grammar.iotdb.ast.AdministrationStatement;
import io.mimeseries.grammar.iotdb.ast.AuthStatement;
import io.mimeseries.grammar.iotdb.ast.CatalogueStatement;
import io.mimeseries.grammar.iotdb.ast.ClusterStatement;
import io.mimeseries.grammar.iotdb.ast.ContinuousQueryStatement;
import io.mimeseries.grammar.iotdb.ast.DatabaseStatement;
import io.mimeseries.grammar.iotdb.ast.DeleteData;
import io.mimeseries.grammar.iotdb.ast.Explain;
import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.grammar.iotdb.ast.TemplateStatement;
import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.auth.Requirement;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.List;

/** The requirements of IoTDB 1.0. */
record FirstRequirements(String user) implements Statement.Visitor<List<Requirement>> {

    @Override
    public List<Requirement> visit(Query node) {
        return one(Privilege.READ_TIMESERIES, PathLists.of(node));
    }

    @Override
    public List<Requirement> visit(Explain node) {
        return visit(node.query());
    }

    @Override
    public List<Requirement> visit(Insert node) {
        return one(Privilege.INSERT_TIMESERIES, PathLists.of(node));
    }

    @Override
    public List<Requirement> visit(DeleteData node) {
        return one(Privilege.DELETE_TIMESERIES, PathLists.of(node.paths()));
    }

    @Override
    public List<Requirement> visit(DatabaseStatement node) {
        return node.acceptDatabase(new DatabaseStatement.DatabaseVisitor<>() {
            @Override
            public List<Requirement> visit(DatabaseStatement.Create create) {
                return one(Privilege.CREATE_DATABASE, PathLists.of(create.path()));
            }

            @Override
            public List<Requirement> visit(DatabaseStatement.Alter alter) {
                return one(Privilege.CREATE_DATABASE, PathLists.of(alter.path()));
            }

            @Override
            public List<Requirement> visit(DatabaseStatement.Delete delete) {
                return one(Privilege.DELETE_DATABASE, PathLists.of(delete.paths()));
            }

            @Override
            public List<Requirement> visit(DatabaseStatement.SetTtl set) {
                return one(Privilege.CREATE_DATABASE, PathLists.of(set.path()));
            }

            @Override
            public List<Requirement> visit(DatabaseStatement.UnsetTtl unset) {
                return one(Privilege.CREATE_DATABASE, PathLists.of(unset.path()));
            }
        });
    }

    @Override
    public List<Requirement> visit(TimeseriesStatement node) {
        return node.acceptTimeseries(new TimeseriesRequirements(
                Privilege.CREATE_TIMESERIES, Privilege.ALTER_TIMESERIES, Privilege.DELETE_TIMESERIES));
    }

    @Override
    public List<Requirement> visit(TemplateStatement node) {
        return node.acceptTemplate(new TemplateStatement.TemplateVisitor<>() {
            @Override
            public List<Requirement> visit(TemplateStatement.Create create) {
                return one(Privilege.UPDATE_TEMPLATE);
            }

            @Override
            public List<Requirement> visit(TemplateStatement.Alter alter) {
                return one(Privilege.UPDATE_TEMPLATE);
            }

            @Override
            public List<Requirement> visit(TemplateStatement.Drop drop) {
                return one(Privilege.UPDATE_TEMPLATE);
            }

            @Override
            public List<Requirement> visit(TemplateStatement.Set set) {
                return one(Privilege.APPLY_TEMPLATE, PathLists.of(set.path()));
            }

            @Override
            public List<Requirement> visit(TemplateStatement.Unset unset) {
                return one(Privilege.APPLY_TEMPLATE, PathLists.of(unset.path()));
            }

            @Override
            public List<Requirement> visit(TemplateStatement.Activate activate) {
                return one(Privilege.APPLY_TEMPLATE, PathLists.of(activate.path()));
            }

            @Override
            public List<Requirement> visit(TemplateStatement.Deactivate deactivate) {
                return one(Privilege.APPLY_TEMPLATE, PathLists.of(deactivate.paths()));
            }
        });
    }

    @Override
    public List<Requirement> visit(SchemaQuery node) {
        return node.acceptSchema(new FirstSchemaRequirements());
    }

    @Override
    public List<Requirement> visit(AuthStatement node) {
        return node.acceptAuth(new FirstAuthRequirements(user));
    }

    @Override
    public List<Requirement> visit(ContinuousQueryStatement node) {
        return node.acceptContinuousQuery(new ContinuousQueryStatement.ContinuousQueryVisitor<>() {
            @Override
            public List<Requirement> visit(ContinuousQueryStatement.Create create) {
                return one(Privilege.CREATE_CONTINUOUS_QUERY);
            }

            @Override
            public List<Requirement> visit(ContinuousQueryStatement.Drop drop) {
                return one(Privilege.DROP_CONTINUOUS_QUERY);
            }

            @Override
            public List<Requirement> visit(ContinuousQueryStatement.Show show) {
                return one(Privilege.SHOW_CONTINUOUS_QUERIES);
            }
        });
    }

    @Override
    public List<Requirement> visit(CatalogueStatement node) {
        if (node instanceof CatalogueStatement.CreateFunction) {
            return one(Privilege.CREATE_FUNCTION);
        }
        if (node instanceof CatalogueStatement.DropFunction) {
            return one(Privilege.DROP_FUNCTION);
        }
        if (node instanceof CatalogueStatement.CreateTrigger trigger) {
            return one(Privilege.CREATE_TRIGGER, PathLists.of(trigger.path()));
        }
        if (node instanceof CatalogueStatement.DropTrigger) {
            return one(Privilege.DROP_TRIGGER);
        }
        return one(Privilege.READ_TIMESERIES);
    }

    @Override
    public List<Requirement> visit(ClusterStatement node) {
        return one(Privilege.READ_TIMESERIES);
    }

    @Override
    public List<Requirement> visit(AdministrationStatement node) {
        return List.of();
    }

    static List<Requirement> one(Privilege privilege) {
        return List.of(new Requirement(privilege));
    }

    static List<Requirement> one(Privilege privilege, List<PathPattern> paths) {
        return List.of(new Requirement(privilege, paths));
    }
}
