package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Alteration;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.TagValues;

/** {@code SET TAG} of a child, whether it has rows of its own or refers to others'. */
final class TagAssignments {
    private TagAssignments() {}

    /** @return the tags with those that are assigned */
    static TagValues applied(Alteration.SetTags node, TableSchema schema, TagValues before, TagReader reader) {
        var tags = before;
        for (var assignment : node.assignments()) {
            var tag = schema.tag(assignment.name().text());
            if (tag == null) {
                throw ErrorCode.INVALID_ALTER_TABLE.error(
                        "Invalid tag name: " + assignment.name().text());
            }
            tags = tags.with(tag, reader.read(tag, assignment.value()));
        }
        return tags;
    }
}
