package io.mimeseries.riakts.kv;

import io.mimeseries.riakts.ByteString;
import java.time.Instant;

/**
 * What lies under a key.
 *
 * @param vclock which of its versions this is, meaningless to clients
 */
public record KvObject(Content content, ByteString vclock, Instant lastModified) {}
