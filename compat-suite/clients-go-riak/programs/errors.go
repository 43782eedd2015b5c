package main

import (
	riak "github.com/basho/riak-go-client"
)

// refusals looks at the server's texts.
func refusals(address, _ string) {
	cluster := connect(address, nil)
	_, err := query(cluster, table)
	must(err)
	_, err = query(cluster, table)
	refused(err, "already_active")
	_, err = query(cluster, "SELEC")
	refused(err, "Unexpected token 'SELEC'")
	_, err = query(cluster, "SELECT * FROM GeoCheckin")
	refused(err, "The query must have a where clause.")
	command, err := riak.NewTsFetchRowCommandBuilder().WithTable("GeoCheckin").WithKey([]riak.TsCell{riak.NewStringTsCell("r")}).Build()
	must(err)
	refused(cluster.Execute(command), "Key element count mismatch")
	shown, err := query(cluster, "SHOW TABLES")
	must(err)
	same(shown.Rows[0][0].GetStringValue(), "GeoCheckin")
	must(cluster.Stop())
}
