package io.mimeseries.riakts;

import java.util.Iterator;
import java.util.List;

/**
 * The keys of a table as they were when the listing began, in chunks that are made as they are asked for; read once, by one thread. Each row
 * has the values of one local key.
 */
public interface KeyListing extends Iterator<List<Row>> {}
