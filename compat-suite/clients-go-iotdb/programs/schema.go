package main

import "github.com/apache/iotdb-client-go/client"

// Databases and timeseries, plain and aligned.
func schema() {
	session := open(false)
	defer session.Close()
	status, err := session.SetStorageGroup("root.one")
	outcome("set root.one", status, err)
	status, err = session.SetStorageGroup("root.two")
	outcome("set root.two", status, err)
	status, err = session.SetStorageGroup("root.one")
	outcome("set root.one again", status, err)
	status, err = session.CreateTimeseries("root.one.d.s", client.FLOAT, client.GORILLA, client.SNAPPY,
		map[string]string{"unit": "C"}, map[string]string{"place": "hall"})
	outcome("create root.one.d.s", status, err)
	status, err = session.CreateMultiTimeseries([]string{"root.one.d.a", "root.one.d.b"},
		[]client.TSDataType{client.INT64, client.TEXT}, []client.TSEncoding{client.RLE, client.PLAIN},
		[]client.TSCompressionType{client.LZ4, client.UNCOMPRESSED})
	outcome("create two", status, err)
	status, err = session.CreateAlignedTimeseries("root.one.al", []string{"x", "y"},
		[]client.TSDataType{client.INT32, client.BOOLEAN}, []client.TSEncoding{client.TS_2DIFF, client.RLE},
		[]client.TSCompressionType{client.SNAPPY, client.SNAPPY}, []string{"ax", "ay"})
	outcome("create aligned", status, err)
	ask(session, "show timeseries root.one.**")
	ask(session, "show devices")
	status, err = session.DeleteTimeseries([]string{"root.one.d.a", "root.one.d.b"})
	outcome("delete two", status, err)
	status, err = session.DeleteTimeseries([]string{"root.one.nothing"})
	outcome("delete nothing", status, err)
	ask(session, "count timeseries root.one.**")
	status, err = session.DeleteStorageGroups("root.one", "root.two")
	outcome("delete both", status, err)
	ask(session, "show databases")
}
