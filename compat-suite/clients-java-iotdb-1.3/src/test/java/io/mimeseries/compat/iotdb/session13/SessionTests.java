package io.mimeseries.compat.iotdb.session13;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.compat.programs.DatabaseJar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.iotdb.isession.SessionDataSet;
import org.apache.iotdb.rpc.StatementExecutionException;
import org.apache.iotdb.session.Session;
import org.apache.iotdb.session.pool.SessionPool;
import org.apache.tsfile.enums.TSDataType;
import org.apache.tsfile.file.metadata.enums.CompressionType;
import org.apache.tsfile.file.metadata.enums.TSEncoding;
import org.apache.tsfile.write.record.Tablet;
import org.apache.tsfile.write.schema.MeasurementSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTests {
    private static final List<String> NAMES = List.of("b", "i", "l", "f", "d", "t");
    private static final List<TSDataType> TYPES = List.of(
            TSDataType.BOOLEAN,
            TSDataType.INT32,
            TSDataType.INT64,
            TSDataType.FLOAT,
            TSDataType.DOUBLE,
            TSDataType.TEXT);
    private static final List<Object> VALUES = List.of(true, 1, 2L, 1.5f, 2.5, "x");
    private static DatabaseJar server;

    @BeforeAll
    static void start() throws IOException {
        server = DatabaseJar.start("--iotdb=0");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The time and the values of each row. */
    private static List<String> rows(SessionDataSet found) throws Exception {
        var rows = new ArrayList<String>();
        while (found.hasNext()) {
            rows.add(found.next().toString().replace('\t', ' ').strip());
        }
        found.closeOperationHandle();
        return rows;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesAndQueries(boolean compact) throws Exception {
        var session = new Session(server.host(), server.port(), "root", "root");
        session.open(compact);
        session.setStorageGroup("root.sg");
        session.createTimeseries("root.sg.d.i", TSDataType.INT32, TSEncoding.RLE, CompressionType.SNAPPY);
        session.insertRecord("root.sg.d", 1, NAMES, TYPES, VALUES);
        session.insertRecord("root.sg.d", 2, List.of("i"), List.of("5"));
        session.insertRecords(
                List.of("root.sg.d", "root.sg.e"),
                List.of(3L, 3L),
                List.of(NAMES, NAMES),
                List.of(TYPES, TYPES),
                List.of(VALUES, VALUES));
        session.insertRecordsOfOneDevice(
                "root.sg.e", List.of(4L, 5L), List.of(NAMES, NAMES), List.of(TYPES, TYPES), List.of(VALUES, VALUES));
        session.insertAlignedRecord("root.sg.al", 1, NAMES, TYPES, VALUES);
        assertThat(rows(session.executeQueryStatement("select i, b, t from root.sg.d")))
                .containsExactly("1 1 true x", "2 5 null null", "3 1 true x");
        assertThat(rows(session.executeQueryStatement("select last i from root.sg.d")))
                .containsExactly("3 root.sg.d.i 1 INT32");
        assertThat(session.checkTimeseriesExists("root.sg.d.i")).isTrue();
        assertThatThrownBy(() -> session.executeQueryStatement("selec"))
                .isInstanceOf(StatementExecutionException.class)
                .hasMessageStartingWith("700: ");
        session.deleteData("root.sg.d.i", 2);
        assertThat(rows(session.executeQueryStatement("select i from root.sg.d")))
                .containsExactly("3 1");
        session.deleteStorageGroup("root.sg");
        assertThat(rows(session.executeQueryStatement("show timeseries root.sg.**")))
                .isEmpty();
        session.close();
    }

    @Test
    void fetchesLargeResultsInPages() throws Exception {
        var session = new Session(server.host(), server.port(), "root", "root");
        session.open();
        var schemas = new ArrayList<MeasurementSchema>();
        for (int i = 0; i < NAMES.size(); i++) {
            schemas.add(new MeasurementSchema(NAMES.get(i), TYPES.get(i)));
        }
        var tablet = new Tablet("root.tablet.d", schemas, 3000);
        for (int row = 0; row < 2500; row++) {
            tablet.addTimestamp(row, row);
            tablet.addValue("b", row, row % 2 == 0);
            tablet.addValue("i", row, row);
            tablet.addValue("l", row, (long) row);
            tablet.addValue("f", row, row / 2f);
            tablet.addValue("d", row, row / 4.0);
            tablet.addValue("t", row, "t" + row);
            tablet.rowSize++;
        }
        session.insertTablet(tablet);
        assertThat(rows(session.executeQueryStatement("select count(i), sum(l), last_value(t) from root.tablet.d")))
                .containsExactly("0 2500 3123750.0 t2499");
        session.setFetchSize(1000);
        assertThat(rows(session.executeQueryStatement("select i from root.tablet.d")))
                .hasSize(2500);
        session.close();
    }

    @Test
    void aPoolWorks() throws Exception {
        var pool = new SessionPool(server.host(), server.port(), "root", "root", 3);
        pool.executeNonQueryStatement("insert into root.pool.d(time, v) values (1, 1.5)");
        var found = pool.executeQueryStatement("select v from root.pool.d");
        assertThat(found.hasNext()).isTrue();
        assertThat(found.next().getFields().get(0).getFloatV()).isEqualTo(1.5f);
        pool.closeResultSet(found);
        pool.close();
    }
}
