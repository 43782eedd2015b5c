/** What is asked about the nodes and regions of a cluster, which here is one server that is both kinds of node. */
@NullMarked
package io.mimeseries.iotdb.cluster;

import org.jspecify.annotations.NullMarked;
