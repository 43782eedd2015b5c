package io.mimeseries.compat.influxdbjava.programs;

import java.util.List;
import org.influxdb.dto.Query;

/** What users may do; the client has an exception for each refusal. */
final class Users {
    private Users() {}

    static void run(Target target, Printer out) {
        try (var root = target.connect("root", "p:w")) {
            out.show("before the first user", () -> root.query(new Query("CREATE DATABASE home")));
            out.attempt("write", () -> root.setDatabase("home").write("cpu value=1 1"));
            for (var statement : List.of(
                    "CREATE USER root WITH PASSWORD 'p:w' WITH ALL PRIVILEGES",
                    "CREATE DATABASE home",
                    "CREATE USER reader WITH PASSWORD 'r'; GRANT READ ON home TO reader; SHOW GRANTS FOR reader",
                    "CREATE USER writer WITH PASSWORD 'w'; GRANT WRITE ON home TO writer; SHOW USERS")) {
                out.query(root, statement);
            }
        }
        for (var user : List.of("root p:w", "reader r", "writer w", "writer wrong", "nobody x")) {
            var parts = user.split(" ", 2);
            try (var client = target.connect(parts[0], parts[1])) {
                out.line("as " + user);
                client.setDatabase("home");
                out.show("ping", () -> client.ping().isGood());
                out.attempt("write", () -> client.write("cpu value=1 1"));
                for (var statement : List.of(
                        "SELECT * FROM cpu",
                        "SHOW DATABASES",
                        "SHOW USERS",
                        "DELETE FROM absent",
                        "DROP MEASUREMENT absent")) {
                    out.query(client, statement);
                }
            }
        }
        try (var nobody = target.connect()) {
            nobody.setDatabase("home");
            out.attempt("without credentials", () -> nobody.write("cpu value=1 1"));
            out.query(nobody, "SHOW DATABASES");
        }
    }
}
