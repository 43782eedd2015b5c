package io.mimeseries.iotdb.store;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.schema.Template;

/** A template and the path that it is set on. */
public record TemplatePlace(FullPath path, Template template) {}
