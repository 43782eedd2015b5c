package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Alteration;
import io.mimeseries.tdengine.ErrorCode;

/** What no table but a supertable knows, and what no table knows unless it says so. */
abstract class RefusedAlteration implements Alteration.Visitor<Boolean> {
    static final Boolean DONE = Boolean.TRUE;

    private static Boolean refuse() {
        throw ErrorCode.INVALID_ALTER_TABLE.error();
    }

    @Override
    public Boolean visit(Alteration.AddColumn node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.DropColumn node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.ModifyColumn node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.ModifyColumnOptions node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.RenameColumn node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.AddTag node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.DropTag node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.ModifyTag node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.RenameTag node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.SetReference node) {
        return refuse();
    }

    @Override
    public Boolean visit(Alteration.RemoveReference node) {
        return refuse();
    }
}
