package main

import "github.com/apache/iotdb-client-go/client"

var (
	names  = []string{"b", "i", "l", "f", "d", "t"}
	types  = []client.TSDataType{client.BOOLEAN, client.INT32, client.INT64, client.FLOAT, client.DOUBLE, client.TEXT}
	lowest = []interface{}{false, int32(-2147483648), int64(-9223372036854775808), float32(-1.5), -1e300, "时序"}
	other  = []interface{}{true, int32(2147483647), int64(9223372036854775807), float32(2.25), 1e-300, ""}
)

// Records of one device and of several, with values of all types and as texts, and what deletes them.
func records() {
	session := open(false)
	defer session.Close()
	all := [][]client.TSDataType{types, types}
	both := [][]string{names, names}
	values := [][]interface{}{lowest, other}

	status, err := session.InsertRecord("root.r.d1", names, types, lowest, 1)
	outcome("a record", status, err)
	status, err = session.InsertStringRecord("root.r.d1", []string{"i", "t"}, []string{"7", "seven"}, 2)
	outcome("a record of texts", status, err)
	status, err = session.InsertRecords([]string{"root.r.d1", "root.r.d2"}, both, all, values, []int64{3, 3})
	outcome("records", status, err)
	status, err = session.InsertRecordsOfOneDevice("root.r.d2", []int64{5, 4}, both, all, values, false)
	outcome("records of one device", status, err)
	ask(session, "select b, i, l, f, d, t from root.r.d1, root.r.d2 align by device")

	status, err = session.InsertAlignedRecord("root.r.a1", names, types, lowest, 1)
	outcome("an aligned record", status, err)
	status, err = session.InsertAlignedRecords([]string{"root.r.a1", "root.r.a2"}, both, all, values, []int64{2, 2})
	outcome("aligned records", status, err)
	status, err = session.InsertAlignedRecordsOfOneDevice("root.r.a2", []int64{4, 3}, both, all, values, false)
	outcome("aligned records of one device", status, err)
	ask(session, "select b, i, l, f, d, t from root.r.a1, root.r.a2 align by device")
	ask(session, "show devices root.r.**")

	status, err = session.InsertRecord("root.r.d1", []string{"b"}, []client.TSDataType{client.TEXT}, []interface{}{"no"}, 9)
	outcome("a text for a boolean", status, err)
	status, err = session.DeleteData([]string{"root.r.d1.i", "root.r.d1.t"}, 2, 2)
	outcome("delete", status, err)
	ask(session, "select i, t from root.r.d1")
	status, err = session.ExecuteBatchStatement([]string{
		"insert into root.r.batch (time, v) values (1, 1)", "insert into root.r.batch (time, v) values (2, 2)"})
	outcome("a batch", status, err)
	ask(session, "select v from root.r.batch")
}
