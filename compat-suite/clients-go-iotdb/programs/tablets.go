package main

import (
	"fmt"

	"github.com/apache/iotdb-client-go/client"
)

func tablet(device string, rows int, value func(column, row int) interface{}) *client.Tablet {
	var schemas []*client.MeasurementSchema
	for i, name := range names {
		schemas = append(schemas, &client.MeasurementSchema{Measurement: name, DataType: types[i]})
	}
	made, err := client.NewTablet(device, schemas, rows)
	must(err)
	for row := 0; row < rows; row++ {
		// from the last to the first
		made.SetTimestamp(int64(rows-row), row)
		for column := range names {
			must(made.SetValueAt(value(column, row), column, row))
		}
		made.RowSize++
	}
	return made
}

func someValue(column, row int) interface{} {
	if (row+column)%3 == 0 {
		return nil
	}
	switch types[column] {
	case client.BOOLEAN:
		return row%2 == 0
	case client.INT32:
		return int32(row)
	case client.INT64:
		return int64(row) << 40
	case client.FLOAT:
		return float32(row) / 2
	case client.DOUBLE:
		return float64(row) / 4
	default:
		return fmt.Sprint("第", row)
	}
}

// Tablets, unsorted and with gaps: of one device, of several, aligned, and one that needs many fetches to be read.
func tablets() {
	session := open(true)
	defer session.Close()
	status, err := session.InsertTablet(tablet("root.t.d1", 5, someValue), false)
	outcome("a tablet", status, err)
	ask(session, "select b, i, l, f, d, t from root.t.d1")
	status, err = session.InsertAlignedTablet(tablet("root.t.a1", 5, someValue), false)
	outcome("an aligned tablet", status, err)
	ask(session, "select b, i, l, f, d, t from root.t.a1")
	status, err = session.InsertTablets([]*client.Tablet{
		tablet("root.t.d2", 3, someValue), tablet("root.t.d3", 4, someValue)}, false)
	outcome("tablets", status, err)
	status, err = session.InsertAlignedTablets([]*client.Tablet{
		tablet("root.t.a2", 3, someValue), tablet("root.t.a3", 4, someValue)}, false)
	outcome("aligned tablets", status, err)
	ask(session, "select count(*) from root.t.** align by device")

	large := 10000
	status, err = session.InsertTablet(tablet("root.t.large", large, func(column, row int) interface{} {
		if row%2 == 0 {
			return lowest[column]
		}
		return other[column]
	}), false)
	outcome("a large tablet", status, err)
	found, err := session.ExecuteQueryStatement("select b, i, t from root.t.large", nil)
	must(err)
	defer found.Close()
	rows, texts := 0, 0
	for next, err := found.Next(); next; next, err = found.Next() {
		must(err)
		rows++
		if found.GetTimestamp() != int64(rows) {
			fmt.Println("row", rows, "has the time", found.GetTimestamp())
		}
		texts += len(found.GetText("root.t.large.t"))
	}
	fmt.Println("rows:", rows, "bytes of text:", texts)
}
