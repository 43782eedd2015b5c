package io.mimeseries.iotdb.statement;

import io.mimeseries.grammar.iotdb.ast.MeasurementDefinition;
import io.mimeseries.grammar.iotdb.ast.TemplateStatement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.Template;
import io.mimeseries.iotdb.template.TemplateCatalogue;
import io.mimeseries.iotdb.template.TemplatePaths;
import io.mimeseries.iotdb.template.TemplateUse;
import java.util.List;

/** Templates made, set and made active. */
public final class TemplateStatements
        implements StatementFamily<TemplateStatement>, TemplateStatement.TemplateVisitor<Answer> {
    private final Definitions definitions;
    private final TemplateCatalogue templates;
    private final TemplateUse use;

    public TemplateStatements(Profile profile, TemplateCatalogue templates, TemplateUse use) {
        this.definitions = new Definitions(profile);
        this.templates = templates;
        this.use = use;
    }

    @Override
    public Answer run(TemplateStatement statement, StatementContext context) {
        return statement.acceptTemplate(this);
    }

    @Override
    public Answer visit(TemplateStatement.Create node) {
        templates.create(new Template(node.name(), node.aligned(), nodes(node.measurements(), node.aligned())));
        return Answer.Done.SUCCESS;
    }

    private List<Template.Node> nodes(List<MeasurementDefinition.Named> measurements, boolean aligned) {
        return measurements.stream()
                .map(named -> new Template.Node(
                        List.of(), aligned, named.name(), definitions.templateStoring(named.definition())))
                .toList();
    }

    @Override
    public Answer visit(TemplateStatement.Alter node) {
        templates.append(node.name(), nodes(node.measurements(), false));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(TemplateStatement.Drop node) {
        templates.drop(node.name());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(TemplateStatement.Set node) {
        use.set(node.name(), Paths.pattern(node.path()));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(TemplateStatement.Unset node) {
        use.unset(node.name(), Paths.pattern(node.path()));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(TemplateStatement.Activate node) {
        use.activate(Paths.pattern(node.path()));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(TemplateStatement.Deactivate node) {
        use.deactivate(node.name() == null ? TemplatePaths.ANY : node.name(), Paths.patterns(node.paths()));
        return Answer.Done.SUCCESS;
    }
}
