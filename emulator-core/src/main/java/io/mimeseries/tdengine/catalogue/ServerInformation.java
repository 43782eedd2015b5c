package io.mimeseries.tdengine.catalogue;

import io.mimeseries.grammar.tdengine.ast.ShowStatement;
import java.util.EnumSet;
import java.util.Set;

/** What only users may ask for who may look at the server: those without {@code SYSINFO 0}. */
final class ServerInformation {
    private static final Set<ShowStatement.Listing.Subject> LISTINGS = EnumSet.of(
            ShowStatement.Listing.Subject.DNODES,
            ShowStatement.Listing.Subject.MNODES,
            ShowStatement.Listing.Subject.QNODES,
            ShowStatement.Listing.Subject.SNODES,
            ShowStatement.Listing.Subject.BNODES,
            ShowStatement.Listing.Subject.CLUSTER,
            ShowStatement.Listing.Subject.CLUSTER_ALIVE,
            ShowStatement.Listing.Subject.GRANTS,
            ShowStatement.Listing.Subject.SCORES);

    private ServerInformation() {}

    static boolean isAskedFor(ShowStatement statement) {
        if (statement instanceof ShowStatement.Listing listing) {
            return LISTINGS.contains(listing.subject());
        }
        if (statement instanceof ShowStatement.InDatabase listing) {
            return listing.subject() == ShowStatement.InDatabase.Subject.VGROUPS
                    || listing.subject() == ShowStatement.InDatabase.Subject.ALIVE;
        }
        if (statement instanceof ShowStatement.Variables variables) {
            return variables.scope() == ShowStatement.Variables.Scope.DNODE;
        }
        return statement instanceof ShowStatement.CreateDatabase
                || statement instanceof ShowStatement.Distributed
                || statement instanceof ShowStatement.Vnodes;
    }
}
