package io.mimeseries.server.iotdb;

import io.mimeseries.engine.RedactedStatement;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal and the rules of the fault gate see of a call: its statement without passwords, or the paths that it is about. */
final class CallText {
    private CallText() {}

    /** Of the request of a method: statements and paths are its second field, and in one kind of request its third. */
    static String of(Struct request) {
        for (var field : request.type().fields()) {
            switch (field.name()) {
                case "statement" -> {
                    return RedactedStatement.of(request.text(field.id()));
                }
                case "username", "prefixPath", "path", "storageGroup", "name", "templateName", "deviceId" -> {
                    return shown(request.get(field.id()));
                }
                case "statements" -> {
                    return String.join(
                            "; ",
                            request.<String>list(field.id()).stream()
                                    .map(RedactedStatement::of)
                                    .toList());
                }
                case "prefixPaths", "paths", "devicePathList" -> {
                    return shown(request.get(field.id()));
                }
                default -> {
                    // says less than the others
                }
            }
        }
        return "";
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.size() <= 3
                    ? String.join(", ", list.stream().map(Object::toString).toList())
                    : list.get(0) + ", … (" + list.size() + ")";
        }
        return value == null ? "" : value.toString();
    }
}
