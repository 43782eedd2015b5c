package io.mimeseries.server.riakts.message;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is about tables. */
public sealed interface TsRequest extends Request {
    <R> R accept(TsVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Deals with every request of the family. */
    interface TsVisitor<R> {
        R visit(Query request);

        R visit(Put request);

        R visit(Get request);

        R visit(Delete request);

        R visit(ListKeys request);

        R visit(Coverage request);
    }

    /**
     * A statement.
     *
     * @param context the part of a coverage plan that it is asked of, null for all
     */
    record Query(ByteString sql, @Nullable ByteString context) implements TsRequest {
        @Override
        public String operation() {
            return "TsQueryReq";
        }

        @Override
        public String text() {
            return sql.text();
        }

        @Override
        public RequestFacts facts() {
            return RequestFacts.ofStatement(sql.text(), "");
        }

        @Override
        public <R> R accept(TsVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Rows to store. */
    record Put(String table, List<Row> rows) implements TsRequest {
        @Override
        public String operation() {
            return "TsPutReq";
        }

        @Override
        public String text() {
            return table + " (" + rows.size() + ")";
        }

        @Override
        public RequestFacts facts() {
            return RequestFacts.writeTo(table).withPoints(rows.size());
        }

        @Override
        public <R> R accept(TsVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A row by its key. */
    record Get(String table, Row key) implements TsRequest {
        @Override
        public String operation() {
            return "TsGetReq";
        }

        @Override
        public String text() {
            return table;
        }

        @Override
        public RequestFacts facts() {
            return new RequestFacts(RequestFacts.Kind.QUERY, List.of(table), "", -1, "");
        }

        @Override
        public <R> R accept(TsVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A row to delete, by its key. */
    record Delete(String table, Row key) implements TsRequest {
        @Override
        public String operation() {
            return "TsDelReq";
        }

        @Override
        public String text() {
            return table;
        }

        @Override
        public RequestFacts facts() {
            return new RequestFacts(RequestFacts.Kind.OTHER, List.of(table), "", -1, "");
        }

        @Override
        public <R> R accept(TsVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** All keys of a table. */
    record ListKeys(String table) implements TsRequest {
        @Override
        public String operation() {
            return "TsListKeysReq";
        }

        @Override
        public String text() {
            return table;
        }

        @Override
        public RequestFacts facts() {
            return new RequestFacts(RequestFacts.Kind.QUERY, List.of(table), "", -1, "");
        }

        @Override
        public <R> R accept(TsVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The parts that a query can be asked in. */
    record Coverage(String table, String sql) implements TsRequest {
        @Override
        public String operation() {
            return "TsCoverageReq";
        }

        @Override
        public String text() {
            return sql;
        }

        @Override
        public <R> R accept(TsVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
