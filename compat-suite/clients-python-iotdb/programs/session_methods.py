"""Every method of a session that works on timeseries, in both forms of devices."""
from address import HOST, PORT, equal, rows
import numpy as np
from iotdb.Session import Session
from iotdb.utils.IoTDBConstants import Compressor, TSDataType, TSEncoding
from iotdb.utils.NumpyTablet import NumpyTablet
from iotdb.utils.Tablet import Tablet

T = TSDataType
session = Session(HOST, PORT, "root", "root", fetch_size=3, zone_id="UTC+8")
session.open(False)
assert session.is_open()
equal(session.get_time_zone(), "UTC+8")
session.set_time_zone("+08:00")

session.set_storage_group("root.sg")
session.create_time_series("root.sg.d1.s1", T.BOOLEAN, TSEncoding.PLAIN, Compressor.SNAPPY)
session.create_time_series(
    "root.sg.d1.tagged", T.INT32, TSEncoding.RLE, Compressor.SNAPPY, None,
    {"unit": "K"}, {"note": "n"}, "other_name")
session.create_multi_time_series(
    ["root.sg.d1.s2", "root.sg.d1.s3"], [T.INT32, T.INT64], [TSEncoding.PLAIN] * 2, [Compressor.SNAPPY] * 2)
session.create_aligned_time_series(
    "root.sg.al", ["a", "b"], [T.INT32, T.TEXT], [TSEncoding.PLAIN] * 2, [Compressor.SNAPPY] * 2)
assert session.check_time_series_exists("root.sg.d1.s1")
assert not session.check_time_series_exists("root.sg.d1.nope")

names = ["s1", "s2", "s3", "s4", "s5", "s6"]
types = [T.BOOLEAN, T.INT32, T.INT64, T.FLOAT, T.DOUBLE, T.TEXT]
first = [False, 10, 11, 1.5, 10011.25, "one"]
second = [True, 100, 11111, 1.25, 101.0, "zwei \u00fc"]
session.insert_record("root.sg.d1", 1, names, types, first)
session.insert_records(["root.sg.d1", "root.sg.d2"], [2, 2], [names, names], [types, types], [second, first])
session.insert_records_of_one_device("root.sg.d1", [3, 4], [names, names], [types, types], [first, second])
session.insert_tablet(Tablet("root.sg.d1", names, types, [second, first], [6, 5]))
session.insert_tablet(Tablet("root.sg.d1", names, types, [[None, 1, None, 2.5, None, "x"], first], [7, 8]))
session.insert_tablets([
    Tablet("root.sg.d1", names, types, [second], [9]),
    Tablet("root.sg.d3", names, types, [second], [9])])
numpy_types = [t.np_dtype() for t in types] if hasattr(T.INT32, "np_dtype") else None
if numpy_types:
    columns = [
        np.array([False, True], numpy_types[0]), np.array([1, 2], numpy_types[1]), np.array([3, 4], numpy_types[2]),
        np.array([0.5, 0.25], numpy_types[3]), np.array([0.5, 0.25], numpy_types[4]), np.array(["a", "b"])]
    session.insert_tablet(NumpyTablet("root.sg.np", names, types, columns, np.array([1, 2], T.INT64.np_dtype())))
    equal(rows(session.execute_query_statement("select count(s6) from root.sg.np")), [[0, "2"]])
session.insert_str_record("root.sg.texts", 1, ["a", "b"], ["true", "3.5"])
session.insert_string_records_of_one_device("root.sg.texts", [2, 3], [["a"], ["b"]], [["false"], ["4.5"]])
session.insert_aligned_record("root.sg.al2", 1, names, types, first)
session.insert_aligned_records(["root.sg.al2"], [2], [names], [types], [second])
session.insert_aligned_records_of_one_device("root.sg.al2", [3, 4], [names, names], [types, types], [first, second])
session.insert_aligned_tablet(Tablet("root.sg.al2", names, types, [second, first], [6, 5]))
session.insert_aligned_tablets([Tablet("root.sg.al2", names, types, [second], [7])])
session.test_insert_record("root.sg.never", 1, names, types, first)
session.test_insert_records(["root.sg.never"], [1], [names], [types], [first])
session.test_insert_tablet(Tablet("root.sg.never", names, types, [second], [7]))
session.test_insert_tablets([Tablet("root.sg.never", names, types, [second], [7])])

equal(rows(session.execute_query_statement("select s1, s2, s6 from root.sg.d1 where time <= 2")), [
    [1, "False", "10", "one"], [2, "True", "100", "zwei \u00fc"]])
equal(rows(session.execute_query_statement("select s1, s2 from root.sg.d1 where time = 7")), [[7, "None", "1"]])
equal(len(rows(session.execute_query_statement("select * from root.sg.d1"))), 9)
equal(rows(session.execute_query_statement("select count(s1) from root.sg.al2")), [[0, "7"]])
equal(rows(session.execute_query_statement("select a from root.sg.texts")), [[1, "True"], [2, "False"]])
equal(rows(session.execute_raw_data_query(["root.sg.d1.s2"], 1, 3)), [[1, "10"], [2, "100"]])
equal(rows(session.execute_last_data_query(["root.sg.d1.s2"], 0)), [[9, "root.sg.d1.s2", "100", "INT32"]])
frame = session.execute_query_statement("select s2, s5 from root.sg.d1 where time < 4").todf()
equal([str(name) for name in frame.columns], ["Time", "root.sg.d1.s2", "root.sg.d1.s5"])
equal(list(frame["Time"]), [1, 2, 3])
equal([float(value) for value in frame["root.sg.d1.s5"]], [10011.25, 101.0, 10011.25])

session.execute_non_query_statement("insert into root.sg.d1(time, s2) values (20, 7)")
session.delete_data(["root.sg.d1.s2"], 2)
session.delete_data_in_range(["root.sg.d1.s2"], 3, 4)
equal(rows(session.execute_query_statement("select s2 from root.sg.d1 where time < 7")), [[5, "10"], [6, "100"]])
session.delete_time_series(["root.sg.d1.s3"])
assert not session.check_time_series_exists("root.sg.d1.s3")
many = Tablet("root.sg.many", ["v"], [T.INT64], [[i] for i in range(2500)], list(range(2500)))
session.insert_tablet(many)
equal(len(rows(session.execute_query_statement("select v from root.sg.many"))), 2500)
equal(rows(session.execute_query_statement("show databases"))[0][1], "root.sg")
session.delete_storage_group("root.sg")
equal(rows(session.execute_query_statement("show timeseries")), [])
session.close()
print("done")
