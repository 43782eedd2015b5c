// Programs of the Go client of Riak TS: NAME HOST:PORT [AUTHORITY] runs one of them and prints "done" if all is as it should be.
package main

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"time"

	riak "github.com/basho/riak-go-client"
)

const table = `CREATE TABLE GeoCheckin (
	region varchar not null, state varchar not null, time timestamp not null,
	weather varchar not null, temperature double, seen sint64, open boolean,
	PRIMARY KEY((region, state, quantum(time, 15, 'm')), region, state, time))`

var programs = map[string]func(address, authority string){
	"commands":                 commands,
	"errors":                   refusals,
	"signing_in_with_security": signingIn,
}

func main() {
	program, known := programs[os.Args[1]]
	if !known {
		panic("no program " + os.Args[1])
	}
	authority := ""
	if len(os.Args) > 3 {
		authority = os.Args[3]
	}
	program(os.Args[2], authority)
	fmt.Println("done")
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func same(actual, expected interface{}) {
	if !reflect.DeepEqual(actual, expected) {
		panic(fmt.Sprintf("is %v, should be %v", actual, expected))
	}
}

// connect gives a cluster of one node.
func connect(address string, auth *riak.AuthOptions) *riak.Cluster {
	node, err := riak.NewNode(&riak.NodeOptions{RemoteAddress: address, AuthOptions: auth, RequestTimeout: 20 * time.Second})
	must(err)
	cluster, err := riak.NewCluster(&riak.ClusterOptions{Nodes: []*riak.Node{node}})
	must(err)
	must(cluster.Start())
	return cluster
}

// query streams the rows: this version of the client loses those of a query that does not.
func query(cluster *riak.Cluster, text string) (*riak.TsQueryResponse, error) {
	var rows [][]riak.TsCell
	command, err := riak.NewTsQueryCommandBuilder().WithQuery(text).WithStreaming(true).WithCallback(func(more [][]riak.TsCell) error {
		rows = append(rows, more...)
		return nil
	}).Build()
	must(err)
	if err = cluster.Execute(command); err != nil {
		return nil, err
	}
	response := command.(*riak.TsQueryCommand).Response
	return &riak.TsQueryResponse{Columns: response.Columns, Rows: rows}, nil
}

func refused(err error, text string) {
	if err == nil || !strings.Contains(err.Error(), text) {
		panic(fmt.Sprintf("is %v, should be about %s", err, text))
	}
}
