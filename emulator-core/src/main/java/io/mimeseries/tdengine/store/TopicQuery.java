package io.mimeseries.tdengine.store;

import io.mimeseries.grammar.tdengine.ast.Query;
import java.time.ZoneId;

/**
 * A query that says which rows a topic has, as it was understood when the topic was made.
 *
 * @param table whose rows it reads
 * @param schema of the table at that time
 * @param zone of who made the topic
 */
public record TopicQuery(Query query, String table, TableSchema schema, ZoneId zone) {}
