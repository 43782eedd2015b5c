package io.mimeseries.server.iotdb;

import io.mimeseries.server.iotdb.thrift.Struct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal and the rules of the fault gate see of a call: its statement without passwords, or the paths that it is about. */
final class CallText {
    private static final String REDACTED = "[REDACTED]";
    private static final String USER = "user";
    private static final List<String> VERBS = List.of("create", "alter");

    private CallText() {}

    /** Of the request of a method: statements and paths are its second field, and in one kind of request its third. */
    static String of(Struct request) {
        for (var field : request.type().fields()) {
            switch (field.name()) {
                case "statement" -> {
                    return withoutPasswords(request.text(field.id()));
                }
                case "username", "prefixPath", "path", "storageGroup", "name", "templateName", "deviceId" -> {
                    return shown(request.get(field.id()));
                }
                case "statements" -> {
                    return String.join(
                            "; ",
                            request.<String>list(field.id()).stream()
                                    .map(CallText::withoutPasswords)
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

    /** Texts within the quotes of a statement about users, which are passwords. Also for an error that repeats such a statement. */
    static String withoutPasswords(String statement) {
        if (!isAboutUsers(statement)) {
            return statement;
        }
        var shown = new StringBuilder();
        int at = 0;
        while (at < statement.length()) {
            char quote = statement.charAt(at);
            shown.append(quote);
            at++;
            if (quote == '\'' || quote == '"') {
                int end = statement.indexOf(quote, at);
                shown.append(REDACTED).append(quote);
                at = end < 0 ? statement.length() : end + 1;
            }
        }
        return shown.toString();
    }

    /** Whether CREATE or ALTER stands before USER somewhere. */
    private static boolean isAboutUsers(String text) {
        for (int at = 0; at <= text.length() - USER.length(); at++) {
            if (text.regionMatches(true, at, USER, 0, USER.length())) {
                int end = at;
                while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                for (var verb : VERBS) {
                    if (end < at && text.regionMatches(true, end - verb.length(), verb, 0, verb.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
