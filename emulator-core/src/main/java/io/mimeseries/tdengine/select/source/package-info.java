/** What stands in FROM, as rows: tables with their children and tags, virtual tables, system tables, other queries. */
@NullMarked
package io.mimeseries.tdengine.select.source;

import org.jspecify.annotations.NullMarked;
