package io.mimeseries.compat.tdengine.jdbc;

import io.mimeseries.compat.programs.DatabaseJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for all tests of the module; each test has databases of its own. */
public final class TDengineJar implements ParameterResolver {
    /** Where the server is. */
    record Server(DatabaseJar jar) implements AutoCloseable {
        String address() {
            return jar.host() + ":" + jar.port();
        }

        /** The URL that every version of the driver takes as WebSocket. */
        String url(String database, String... parameters) {
            var more = parameters.length == 0 ? "" : "&" + String.join("&", parameters);
            return "jdbc:TAOS-RS://" + address() + "/" + database + "?user=root&password=taosdata&batchfetch=true"
                    + more;
        }

        /** A connection to the database, which is made anew. */
        Connection connect(String database, String options) throws SQLException {
            try (var connection = DriverManager.getConnection(url(""));
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + database);
                statement.execute("create database " + database + " keep 36500 " + options);
            }
            return DriverManager.getConnection(url(database));
        }

        @Override
        public void close() {
            jar.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Server.class, key -> start(), Server.class);
    }

    private static Server start() {
        try {
            return new Server(DatabaseJar.start("--tdengine=0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void execute(Connection connection, String... commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    /** What the cells of the rows are as texts, between blanks; a NULL is {@code null}. */
    static List<String> rows(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return rows(found);
        }
    }

    static List<String> rows(ResultSet found) throws SQLException {
        var rows = new ArrayList<String>();
        while (found.next()) {
            var cells = new ArrayList<String>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                cells.add(String.valueOf(found.getString(i)));
            }
            rows.add(String.join(" ", cells));
        }
        return rows;
    }
}
