package main

import (
	"time"

	riak "github.com/basho/riak-go-client"
)

// commands runs every command for tables.
func commands(address, _ string) {
	cluster := connect(address, nil)
	created, err := query(cluster, table)
	must(err)
	same(len(created.Columns)+len(created.Rows), 0)

	at := time.Unix(1443806900, 103*1000*1000)
	build, err := riak.NewTsStoreRowsCommandBuilder().WithTable("GeoCheckin").WithRows([][]riak.TsCell{
		row(at, "hot", 23.5, 10, true), row(at.Add(time.Second), "häil 雨", -0.5, -1<<63, false)}).Build()
	must(err)
	must(cluster.Execute(build))
	same(build.(*riak.TsStoreRowsCommand).Response, true)
	// the client cannot store NULL
	_, err = query(cluster, "INSERT INTO GeoCheckin (region, state, time, weather) VALUES ('r', 's', 1443806902103, 'mist')")
	must(err)

	fetched := fetch(cluster, at.Add(time.Second))
	same(fetched.IsNotFound, false)
	same(len(fetched.Columns), 7)
	same(fetched.Columns[2].GetName()+" "+fetched.Columns[2].GetType(), "time TIMESTAMP")
	same(fetched.Row[2].GetTimestampValue(), int64(1443806901103))
	same(fetched.Row[3].GetStringValue(), "häil 雨")
	same(fetched.Row[4].GetDoubleValue(), -0.5)
	same(fetched.Row[5].GetSint64Value(), int64(-1<<63))
	same(fetch(cluster, at.Add(time.Hour)).IsNotFound, true)

	where := " FROM GeoCheckin WHERE region = 'r' AND state = 's' AND time >= 1443806900103 AND time < 1443806999999"
	found, err := query(cluster, "SELECT *"+where)
	must(err)
	same(len(found.Rows), 3)
	same(found.Rows[2][4].GetDataType(), "")
	sums, err := query(cluster, "SELECT COUNT(*), MIN(temperature)"+where)
	must(err)
	same(sums.Rows[0][0].GetSint64Value(), int64(3))
	same(sums.Rows[0][1].GetDoubleValue(), -0.5)
	described, err := query(cluster, "DESCRIBE GeoCheckin")
	must(err)
	same(len(described.Rows), 7)

	same(listed(cluster, false), 3)
	same(listed(cluster, true), 3)

	remove, err := riak.NewTsDeleteRowCommandBuilder().WithTable("GeoCheckin").WithKey(key(at)).Build()
	must(err)
	must(cluster.Execute(remove))
	same(remove.(*riak.TsDeleteRowCommand).Response, true)
	same(fetch(cluster, at).IsNotFound, true)
	must(cluster.Stop())
}

func row(at time.Time, weather string, temperature float64, seen int64, open bool) []riak.TsCell {
	return append(key(at), riak.NewStringTsCell(weather), riak.NewDoubleTsCell(temperature), riak.NewSint64TsCell(seen), riak.NewBooleanTsCell(open))
}

func key(at time.Time) []riak.TsCell {
	return []riak.TsCell{riak.NewStringTsCell("r"), riak.NewStringTsCell("s"), riak.NewTimestampTsCell(at)}
}

func fetch(cluster *riak.Cluster, at time.Time) *riak.TsFetchRowResponse {
	command, err := riak.NewTsFetchRowCommandBuilder().WithTable("GeoCheckin").WithKey(key(at)).Build()
	must(err)
	must(cluster.Execute(command))
	return command.(*riak.TsFetchRowCommand).Response
}

func listed(cluster *riak.Cluster, streaming bool) int {
	count := 0
	builder := riak.NewTsListKeysCommandBuilder().WithTable("GeoCheckin").WithStreaming(streaming).WithTimeout(20 * time.Second)
	if streaming {
		builder.WithCallback(func(keys [][]riak.TsCell) error {
			count += len(keys)
			return nil
		})
	}
	command, err := builder.Build()
	must(err)
	must(cluster.Execute(command))
	if !streaming {
		count = len(command.(*riak.TsListKeysCommand).Response.Keys)
	}
	return count
}
