package io.mimeseries.server.iotdb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.Tablet;
import io.mimeseries.iotdb.TextRecord;
import io.mimeseries.iotdb.TypedRecord;
import io.mimeseries.server.iotdb.codec.DecodeException;
import io.mimeseries.server.iotdb.codec.RecordDecoder;
import io.mimeseries.server.iotdb.codec.TabletDecoder;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writing of rows, and deleting. */
final class WriteOperations {
    private WriteOperations() {}

    /** Null if there is none. */
    static @Nullable Operation find(String name) {
        return switch (name) {
            case "insertTablet" -> WriteOperations::insertTablet;
            case "insertTablets" -> WriteOperations::insertTablets;
            case "insertRecord" -> WriteOperations::insertRecord;
            case "insertRecords" -> WriteOperations::insertRecords;
            case "insertRecordsOfOneDevice" -> WriteOperations::insertRecordsOfOneDevice;
            case "insertStringRecord" -> WriteOperations::insertStringRecord;
            case "insertStringRecords" -> WriteOperations::insertStringRecords;
            case "insertStringRecordsOfOneDevice" -> WriteOperations::insertStringRecordsOfOneDevice;
            case "deleteData" -> WriteOperations::deleteData;
            // as in the real server nobody looks at what is in it, nor at who sends it
            case "testInsertTablet",
                    "testInsertTablets",
                    "testInsertRecord",
                    "testInsertRecords",
                    "testInsertRecordsOfOneDevice",
                    "testInsertStringRecord",
                    "testInsertStringRecords" -> (client, request) -> Statuses.bareSuccess();
            default -> null;
        };
    }

    private static Object deleteData(ClientSession client, Struct request) {
        client.session().deleteData(request.list(2), request.i64(3), request.i64(4));
        return Statuses.success();
    }

    private static Object insertTablet(ClientSession client, Struct request) {
        var session = client.session();
        refuse(request.bool(9, false), "writing to tables");
        refuse(request.bool(11, false), "compressed tablets");
        session.insert(TabletDecoder.decode(
                request.text(2),
                request.list(3),
                request.list(6),
                request.binary(5),
                request.binary(4),
                request.i32(7),
                request.bool(8, false)));
        return Statuses.success();
    }

    private static Object insertTablets(ClientSession client, Struct request) {
        var session = client.session();
        List<String> devices = request.list(2);
        List<List<String>> measurements = request.list(3);
        List<ByteBuffer> values = request.list(4);
        List<ByteBuffer> times = request.list(5);
        List<List<Integer>> types = request.list(6);
        List<Integer> sizes = request.list(7);
        session.insertTablets(each(
                devices.size(),
                List.of(measurements, values, times, types, sizes),
                i -> tablet(request, devices, measurements, types, times, values, sizes, i)));
        return Statuses.success();
    }

    private static Tablet tablet(
            Struct request,
            List<String> devices,
            List<List<String>> measurements,
            List<List<Integer>> types,
            List<ByteBuffer> times,
            List<ByteBuffer> values,
            List<Integer> sizes,
            int i) {
        return TabletDecoder.decode(
                devices.get(i),
                measurements.get(i),
                types.get(i),
                times.get(i),
                values.get(i),
                sizes.get(i),
                request.bool(8, false));
    }

    private static Object insertRecord(ClientSession client, Struct request) {
        var session = client.session();
        refuse(request.bool(7, false), "writing to tables");
        session.insert(RecordDecoder.decode(
                request.text(2), request.i64(5), request.list(3), request.binary(4), request.bool(6, false)));
        return Statuses.success();
    }

    private static Object insertRecords(ClientSession client, Struct request) {
        var session = client.session();
        List<String> devices = request.list(2);
        session.insertRecords(records(request, devices.size(), devices::get));
        return Statuses.success();
    }

    private static Object insertRecordsOfOneDevice(ClientSession client, Struct request) {
        var session = client.session();
        var device = request.text(2);
        session.insertRecordsOfOneDevice(records(request, request.list(3).size(), i -> device));
        return Statuses.success();
    }

    private static List<TypedRecord> records(Struct request, int count, IntFunction<String> devices) {
        List<List<String>> measurements = request.list(3);
        List<ByteBuffer> values = request.list(4);
        List<Long> times = request.list(5);
        boolean aligned = request.bool(6, false);
        return each(
                count,
                List.of(measurements, values, times),
                i -> RecordDecoder.decode(devices.apply(i), times.get(i), measurements.get(i), values.get(i), aligned));
    }

    private static Object insertStringRecord(ClientSession client, Struct request) {
        client.session()
                .insert(new TextRecord(
                        request.text(2), request.i64(5), request.list(3), request.list(4), request.bool(6, false)));
        return Statuses.success();
    }

    private static Object insertStringRecords(ClientSession client, Struct request) {
        var session = client.session();
        List<String> devices = request.list(2);
        session.insertStringRecords(texts(request, devices.size(), devices::get));
        return Statuses.success();
    }

    private static Object insertStringRecordsOfOneDevice(ClientSession client, Struct request) {
        var session = client.session();
        var device = request.text(2);
        session.insertStringRecordsOfOneDevice(texts(request, request.list(3).size(), i -> device));
        return Statuses.success();
    }

    private static List<TextRecord> texts(Struct request, int count, IntFunction<String> devices) {
        List<List<String>> measurements = request.list(3);
        List<List<String>> values = request.list(4);
        List<Long> times = request.list(5);
        boolean aligned = request.bool(6, false);
        return each(
                count,
                List.of(measurements, values, times),
                i -> new TextRecord(devices.apply(i), times.get(i), measurements.get(i), values.get(i), aligned));
    }

    /** Rows that are spread over lists of one length. */
    private static <T> List<T> each(int count, List<List<?>> lists, IntFunction<T> row) {
        for (var list : lists) {
            if (list.size() != count) {
                throw new DecodeException("lists of " + count + " and " + list.size());
            }
        }
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private static void refuse(boolean asked, String construct) {
        if (asked) {
            throw new NotEmulatedException(construct);
        }
    }
}
