package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ActivateTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AlterTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DeactivateTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SetTemplateContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.UnsetTemplateContext;
import io.mimeseries.grammar.iotdb.ast.TemplateStatement;

/** Turns statements about templates into records. */
final class TemplateBuilder extends Builder<TemplateStatement> {
    private final Paths paths;
    private final Names names;
    private final DefinitionBuilder definitions;

    TemplateBuilder(Paths paths) {
        this.paths = paths;
        this.names = paths.names();
        this.definitions = new DefinitionBuilder(names);
    }

    @Override
    public TemplateStatement visitCreateTemplate(CreateTemplateContext context) {
        var name = names.of(context.identifier());
        return new TemplateStatement.Create(
                name, context.ALIGNED() != null, definitions.template(context.alignedMeasurements()));
    }

    @Override
    public TemplateStatement visitAlterTemplate(AlterTemplateContext context) {
        var name = names.of(context.identifier());
        return new TemplateStatement.Alter(name, definitions.template(context.alignedMeasurements()));
    }

    @Override
    public TemplateStatement visitDropTemplate(DropTemplateContext context) {
        return new TemplateStatement.Drop(names.of(context.identifier()));
    }

    @Override
    public TemplateStatement visitSetTemplate(SetTemplateContext context) {
        return new TemplateStatement.Set(names.of(context.identifier()), paths.of(context.prefixPath()));
    }

    @Override
    public TemplateStatement visitUnsetTemplate(UnsetTemplateContext context) {
        return new TemplateStatement.Unset(names.of(context.identifier()), paths.of(context.prefixPath()));
    }

    @Override
    public TemplateStatement visitActivateTemplate(ActivateTemplateContext context) {
        return new TemplateStatement.Activate(paths.of(context.prefixPath()));
    }

    @Override
    public TemplateStatement visitDeactivateTemplate(DeactivateTemplateContext context) {
        return new TemplateStatement.Deactivate(
                context.identifier() == null ? null : names.of(context.identifier()), paths.of(context.prefixPath()));
    }
}
