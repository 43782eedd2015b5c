"""Schema templates as the client's documentation shows them."""
from address import HOST, PORT, equal, rows
from iotdb.Session import Session
from iotdb.template.MeasurementNode import MeasurementNode
from iotdb.template.Template import Template
from iotdb.utils.IoTDBConstants import Compressor, TSDataType, TSEncoding

session = Session(HOST, PORT, "root", "root")
session.open(False)
session.set_storage_group("root.t")


def measurement(name):
    return MeasurementNode(name, TSDataType.FLOAT, TSEncoding.GORILLA, Compressor.SNAPPY)


flat = Template(name="flat", share_time=False)
for node in ["x", "y"]:
    flat.add_template(measurement(node))
session.create_schema_template(flat)
equal(session.show_all_templates(), ["flat"])
equal(session.count_measurements_in_template("flat"), 2)
equal(session.is_measurement_in_template("flat", "x"), True)
equal(session.is_path_exist_in_template("flat", "z"), False)
equal(sorted(session.show_measurements_in_template("flat")), ["x", "y"])
session.add_measurements_in_template(
    "flat", ["z"], [TSDataType.INT32], [TSEncoding.RLE], [Compressor.SNAPPY], is_aligned=False)
equal(session.count_measurements_in_template("flat"), 3)
session.delete_node_in_template("flat", "z")
session.set_schema_template("flat", "root.t.d")
equal(session.show_paths_template_set_on("flat"), ["root.t.d"])
session.insert_record("root.t.d", 1, ["x"], [TSDataType.FLOAT], [1.5])
equal(session.show_paths_template_using_on("flat"), ["root.t.d"])
equal(len(rows(session.execute_query_statement("show timeseries root.t.d.*"))), 2)
session.execute_non_query_statement("deactivate schema template flat from root.t.d")
session.unset_schema_template("flat", "root.t.d")
session.drop_schema_template("flat")
equal(session.show_all_templates(), [])
session.close()
print("done")
