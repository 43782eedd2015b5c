/**
 * The syntax tree of IoTDB's SQL. Every statement belongs to one family, and every family is sealed with a visitor of its own, so that a room
 * which answers a family fails to compile when the family grows:
 *
 * <ul>
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.Query}: SELECT in all its forms, also with INTO and inside a continuous query;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.Explain}: EXPLAIN [ANALYZE [VERBOSE]];
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.Insert}, {@link io.mimeseries.grammar.iotdb.ast.DeleteData}: rows in and out;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.DatabaseStatement}: databases, their attributes, partitions and times to live;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.TimeseriesStatement}: timeseries created, altered and deleted;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.TemplateStatement}: schema templates (device templates from 1.3 on);
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.SchemaQuery}: SHOW and COUNT over the schema;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.AuthStatement}: users, roles, privileges;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.ContinuousQueryStatement}: continuous queries;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.CatalogueStatement}: functions, triggers, pipes and their sinks and plugins, topics, views:
 *       what would load code or call out;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.ClusterStatement}: nodes, regions, slots, variables, quotas;
 *   <li>{@link io.mimeseries.grammar.iotdb.ast.AdministrationStatement}: flush, caches, system status, version, running queries, files.
 * </ul>
 *
 * <p>What the real server's grammar takes and its next step refuses as not supported is no statement: the parser refuses it with the same text.
 *
 * <p>Texts are kept as far as the real server keeps them: function names as they are spelled, nodes of paths with the backquotes that they need,
 * numbers and times without a meaning, which depends on zone and precision. Quotes and backquotes that only mark a text are gone.
 */
@NullMarked
package io.mimeseries.grammar.iotdb.ast;

import org.jspecify.annotations.NullMarked;
