package main

import (
	"fmt"
	"os"
	"time"

	"github.com/taosdata/driver-go/v3/ws/schemaless"
)

func must(err error) {
	if err != nil {
		fmt.Println("ended by", err)
		os.Exit(1)
	}
}

// The package ws/schemaless: line protocol and OpenTSDB's two formats.
func wsSchemaless() {
	db := openWith("taosWS", "root:taosdata@ws("+host+":"+port+")/")
	defer db.Close()
	change(db, "create database go_lines")
	writer, err := schemaless.NewSchemaless(schemaless.NewConfig("ws://"+host+":"+port, 1,
		schemaless.SetDb("go_lines"), schemaless.SetUser("root"), schemaless.SetPassword("taosdata"),
		schemaless.SetReadTimeout(10*time.Second), schemaless.SetWriteTimeout(10*time.Second),
		schemaless.SetEnableCompression(true)))
	must(err)
	defer writer.Close()
	outcome("lines", writer.Insert("meters,location=here current=10.5,phase=1i32 1600000000000\n"+
		"meters,location=there current=11.5,phase=2i32 1600000000001", schemaless.InfluxDBLineProtocol, "ms", 100, 7))
	outcome("telnet", writer.Insert("power 1600000000000 10.3 location=here",
		schemaless.OpenTSDBTelnetLineProtocol, "ms", 0, 0))
	outcome("json", writer.Insert(`{"metric":"heat","timestamp":1600000000,"value":21.5,"tags":{"room":"one"}}`,
		schemaless.OpenTSDBJsonFormatProtocol, "s", 0, 0))
	outcome("damaged", writer.Insert(",t=1 v=1 1", schemaless.InfluxDBLineProtocol, "ms", 0, 0))
	ask(db, "select * from go_lines.meters order by _ts")
	ask(db, "select _ts, _value, location from go_lines.power")
	ask(db, "select _ts, _value, room from go_lines.heat")
	change(db, "drop database go_lines")
}
