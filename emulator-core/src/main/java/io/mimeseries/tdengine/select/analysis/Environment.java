package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.catalogue.SystemTables;
import io.mimeseries.tdengine.select.group.GroupFunctions;
import io.mimeseries.tdengine.store.StoreView;

/**
 * What queries are analysed against; to be used while the view may be.
 *
 * @param keepChecked whether rows that their database no longer keeps are left out
 */
public record Environment(
        StoreView view,
        SystemTables systemTables,
        GroupFunctions functions,
        StatementContext context,
        boolean keepChecked) {}
