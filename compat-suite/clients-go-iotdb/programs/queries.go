package main

import (
	"fmt"

	"github.com/apache/iotdb-client-go/client"
	"github.com/apache/iotdb-client-go/common"
)

// Queries as SQL and as calls of their own, and what goes wrong.
func queries() {
	session := open(false)
	defer session.Close()
	for _, statement := range []string{
		"create database root.q",
		"create timeseries root.q.d.v with datatype=INT32, encoding=RLE",
		"insert into root.q.d (time, v, s) values (1000, 1, 'one')",
		"insert into root.q.d (time, v, s) values (2000, 2, null)",
		"insert into root.q.d (time, v) values (3500, 4)",
	} {
		change(session, statement)
	}
	ask(session, "select * from root.q.d")
	ask(session, "select v * 2 as twice, v > 1 from root.q.d where v >= 2")
	ask(session, "select count(v), avg(v), max_value(v), last_value(s) from root.q.d")
	ask(session, "select sum(v) from root.q.d group by ([1000, 5000), 1s)")
	ask(session, "select last v, s from root.q.d")
	ask(session, "select v from root.q.d where time > 9999")
	ask(session, "show timeseries root.q.d.*")
	ask(session, "selec")
	ask(session, "select v from root.q.d group by (1)")
	ask(session, "select nothing from root.nowhere")

	found, err := session.ExecuteRawDataQuery([]string{"root.q.d.v", "root.q.d.s"}, 1000, 3000)
	show("raw data", found, err)
	paths := []string{"root.q.d.v"}
	from, to, second := int64(1000), int64(4000), int64(1000)
	found, err = session.ExecuteAggregationQuery(paths, []common.TAggregationType{common.TAggregationType_SUM}, nil, nil, nil, nil)
	show("an aggregate", found, err)
	found, err = session.ExecuteAggregationQuery(paths, []common.TAggregationType{common.TAggregationType_COUNT}, &from, &to, &second, nil)
	show("an aggregate for each interval", found, err)
	found, err = session.ExecuteStatement("select s from root.q.d")
	show("a statement", found, err)
	scan(session)
	change(session, "delete from root.q.d.* where time < 2000")
	ask(session, "select v from root.q.d")
}

func scan(session *client.Session) {
	found, err := session.ExecuteQueryStatement("select v, s from root.q.d where time = 1000", nil)
	must(err)
	defer found.Close()
	if next, err := found.Next(); err != nil || !next {
		must(err)
		return
	}
	record, err := found.GetRowRecord()
	must(err)
	for _, field := range record.GetFields() {
		fmt.Println(field.GetName(), field.GetText())
	}
}
