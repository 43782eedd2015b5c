/**
 * The syntax tree of TDengine's SQL (3.3.7). Every statement belongs to one family, and every family is sealed with a visitor of its own, so that a
 * room which answers a family fails to compile when the family grows:
 *
 * <ul>
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.Query}: SELECT and UNION;
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.Explain};
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.Insert}, {@link io.mimeseries.grammar.tdengine.ast.InsertSelect}, {@link
 *       io.mimeseries.grammar.tdengine.ast.Delete}: rows in and out;
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.DatabaseStatement};
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.TableStatement}, {@link io.mimeseries.grammar.tdengine.ast.VirtualTableStatement};
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.ShowStatement}: SHOW and DESCRIBE;
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.UserStatement}: users and privileges;
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.TopicStatement}, {@link io.mimeseries.grammar.tdengine.ast.StreamStatement};
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.CatalogueStatement}: views, indexes, TSMAs, functions;
 *   <li>{@link io.mimeseries.grammar.tdengine.ast.AdministrationStatement}: settings, nodes, running work.
 * </ul>
 *
 * <p>Names are lower-cased unless they stand in back-ticks. Literals are texts: what they mean depends on zone, precision and place. Parts that
 * were left out are null or empty. Nodes are equal when they mean the same, wherever they stand: see {@link
 * io.mimeseries.grammar.tdengine.ast.Source}.
 */
@NullMarked
package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.NullMarked;
