package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.VectorCase;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.riakts.RiakTsVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The recordings as one version answered them. Cases of 1.4.1 are called as those of 1.5.2, with {@code @1.4.1} behind. */
public final class RiakTsFiles {
    /** Reads JSON with doubles as such: 0.0 and -0.0 differ. */
    static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final String OLDER = "v1_4_1";
    private static final String UNKNOWN = "unknown";

    private static final List<String> RESULTS = List.of(
            "columns",
            "rows",
            "order",
            "ok",
            "valid",
            "error",
            "error_code",
            "error_message",
            "crash",
            "error_prefix",
            "after_server_timeout",
            "closes_connection");

    /** Cases that 1.4.1 answers as 1.5.2 does: a time-out disturbed their recording. */
    private static final Set<String> DISTURBED = Set.of("quantum_q_1d/001");

    /** Cases that saw a table which a case of another file had made. */
    private static final Map<String, String> STRANGE_TABLES =
            Map.of("create_table/057", "t9", "create_table/066", "t9");

    private RiakTsFiles() {}

    public static List<VectorFile> readAll(Path folder, RiakTsVersion version) throws IOException {
        var files = new ArrayList<VectorFile>();
        for (var path : VectorFile.paths(folder)) {
            var file = VectorFile.read(path, JSON);
            var read = file.fixture().get("fixture").asText().equals("parser")
                    ? parser(file, version)
                    : requests(file, version);
            if (read.cases().stream().anyMatch(vector -> !isUnknown(vector))) {
                files.add(read);
            }
        }
        return files;
    }

    /** The files with those cases alone that there is something to compare with. */
    public static List<VectorFile> compared(List<VectorFile> files) {
        return files.stream()
                .map(file -> new VectorFile(
                        file.name(),
                        file.fixture(),
                        file.cases().stream()
                                .filter(vector -> !isUnknown(vector))
                                .toList()))
                .toList();
    }

    /** True for a case that is performed only for what it leaves behind. */
    private static boolean isUnknown(VectorCase vector) {
        return vector.record().path(UNKNOWN).asBoolean();
    }

    private static VectorFile requests(VectorFile file, RiakTsVersion version) {
        boolean sequential = file.fixture().get("sequential").asBoolean();
        var cases = file.cases().stream()
                .map(vector -> new VectorCase(as(vector.record(), version)))
                .filter(vector -> sequential || !isUnknown(vector))
                .toList();
        return new VectorFile(file.name(), file.fixture(), cases);
    }

    /** Statements of which only the parser's verdict counts: those that make tables come last, so that no other finds one. */
    private static VectorFile parser(VectorFile file, RiakTsVersion version) {
        var others = new ArrayList<VectorCase>();
        var creates = new ArrayList<VectorCase>();
        if (file.fixture().path("profiles").toString().contains(version.text())) {
            for (var vector : file.cases()) {
                var record = as(vector.record(), version);
                if (!record.path(UNKNOWN).asBoolean()) {
                    var sql = record.get("sql").asText();
                    record.put("op", "query").put("input", sql);
                    (sql.strip().toLowerCase(Locale.ROOT).startsWith("create") ? creates : others)
                            .add(new VectorCase(record));
                }
            }
        }
        others.addAll(creates);
        return new VectorFile(file.name(), file.fixture(), others);
    }

    private static ObjectNode as(JsonNode recorded, RiakTsVersion version) {
        ObjectNode record = recorded.deepCopy();
        if (version == RiakTsVersion.V1_4_1) {
            var id = record.get("id").asText();
            var older = record.remove(OLDER);
            if (older != null && !DISTURBED.contains(id)) {
                record.remove(RESULTS);
                record.setAll((ObjectNode) older);
                if (STRANGE_TABLES.containsKey(id)) {
                    leaveOut(STRANGE_TABLES.get(id), record);
                }
            }
            record.put("id", id + "@" + version.text());
        }
        return record;
    }

    private static void leaveOut(String table, ObjectNode record) {
        var rows = record.get("rows");
        var rest = record.putArray("rows");
        rows.forEach(row -> {
            if (!row.path(0).asText().equals(table)) {
                rest.add(row);
            }
        });
    }
}
