package io.mimeseries.server;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import io.mimeseries.tdengine.schemaless.TimestampUnit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Data that a server starts with, and returns to at a reset. */
public sealed interface Seed {

    /** @throws SeedException if the database refuses a part of it, or is not there */
    void applyTo(SeedTarget target);

    /** The database that it is for, such as {@code influxdb}. */
    String product();

    /**
     * Points for one database, which is created if it is not there.
     *
     * @param retentionPolicy empty for the database's default
     * @param precision as in a write request, empty for nanoseconds
     */
    record LineProtocol(String database, String retentionPolicy, String precision, byte[] lines) implements Seed {
        @Override
        public String product() {
            return InfluxDbPart.NAME;
        }

        public LineProtocol(String database, String lines) {
            this(database, "", "", lines.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void applyTo(SeedTarget target) {
            new Statements("CREATE DATABASE " + quoted(database)).applyTo(target);
            try {
                target.influxDb().write(new WriteRequest(database, retentionPolicy, precision, lines, 0, lines.length));
            } catch (InfluxDbException e) {
                throw new SeedException(e.text(), e);
            }
        }
    }

    /** InfluxQL, run in order. */
    record Statements(String text) implements Seed {
        @Override
        public String product() {
            return InfluxDbPart.NAME;
        }

        @Override
        public void applyTo(SeedTarget target) {
            try {
                for (var result : target.influxDb().query(new QueryRequest(text, ""))) {
                    if (result.error() != null) {
                        throw new SeedException(result.error(), null);
                    }
                }
            } catch (InfluxDbException e) {
                throw new SeedException(e.text(), e);
            }
        }
    }

    /** IoTDB's SQL, run in order by its root user. */
    record IotDbStatements(List<String> statements) implements Seed {
        public IotDbStatements {
            statements = List.copyOf(statements);
        }

        @Override
        public String product() {
            return IotDbPart.NAME;
        }

        @Override
        public void applyTo(SeedTarget target) {
            var session = target.iotDb().rootSession();
            for (var statement : statements) {
                try {
                    session.execute(statement);
                } catch (IotDbException | NotEmulatedException e) {
                    throw new SeedException(statement + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** TDengine's SQL, run in order in one session of the user root. */
    record TDengineStatements(List<String> statements) implements Seed {
        public TDengineStatements {
            statements = List.copyOf(statements);
        }

        @Override
        public String product() {
            return TDenginePart.NAME;
        }

        @Override
        public void applyTo(SeedTarget target) {
            var session = target.tdengine().rootSession();
            for (var statement : statements) {
                try {
                    if (session.execute(statement) instanceof Answer.Rows rows) {
                        rows.batches().forEachRemaining(batch -> {});
                    }
                } catch (TDengineException | NotEmulatedException e) {
                    throw new SeedException(statement + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** Line protocol for a database of TDengine that exists, whose tables are made as the lines need them. */
    record TDengineLines(String database, TimestampUnit unit, byte[] lines) implements Seed {
        @Override
        public String product() {
            return TDenginePart.NAME;
        }

        @Override
        public void applyTo(SeedTarget target) {
            var session = target.tdengine().rootSession();
            try {
                session.use(database);
                session.schemaless(new SchemalessRequest(SchemalessProtocol.LINE, unit, lines));
            } catch (TDengineException | NotEmulatedException e) {
                throw new SeedException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    /** Riak TS's SQL, run in order. */
    record RiakTsStatements(List<String> statements) implements Seed {
        public RiakTsStatements {
            statements = List.copyOf(statements);
        }

        @Override
        public String product() {
            return RiakTsPart.NAME;
        }

        @Override
        public void applyTo(SeedTarget target) {
            for (var statement : statements) {
                try {
                    target.riakTs().query(statement);
                } catch (RiakTsException | NotEmulatedException e) {
                    throw new SeedException(statement + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** A seed with the name of the file it is from, which its errors then begin with. */
    record Named(String name, Seed seed) implements Seed {
        @Override
        public String product() {
            return seed.product();
        }

        @Override
        public void applyTo(SeedTarget target) {
            try {
                seed.applyTo(target);
            } catch (SeedException e) {
                throw new SeedException(name + ": " + e.getMessage(), e);
            }
        }
    }

    /** A name as InfluxQL writes it, whatever is in it. */
    static String quoted(String identifier) {
        return '"' + identifier.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
