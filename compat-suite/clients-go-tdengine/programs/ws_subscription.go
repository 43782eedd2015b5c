package main

import (
	"fmt"

	"github.com/taosdata/driver-go/v3/common/tmq"
	ws "github.com/taosdata/driver-go/v3/ws/tmq"
)

func consumer(group string) *ws.Consumer {
	made, err := ws.NewConsumer(&tmq.ConfigMap{
		"ws.url":                       "ws://" + host + ":" + port,
		"ws.message.enableCompression": true,
		"td.connect.user":              "root",
		"td.connect.pass":              "taosdata",
		"group.id":                     group,
		"client.id":                    "go",
		"auto.offset.reset":            "earliest",
		"enable.auto.commit":           "false",
		"msg.with.table.name":          "true",
	})
	must(err)
	return made
}

// Polls until so many rows are there, and prints them.
func take(from *ws.Consumer, wanted int) {
	for tries := 0; wanted > 0 && tries < 50; tries++ {
		switch event := from.Poll(500).(type) {
		case *tmq.DataMessage:
			for _, data := range event.Value().([]*tmq.Data) {
				for _, row := range data.Data {
					fmt.Print("  ", event.Topic(), " ", event.DBName(), " ", data.TableName, ": ")
					for _, cell := range row {
						fmt.Print(text(cell), "; ")
					}
					fmt.Println()
					wanted--
				}
			}
		case tmq.Error:
			fmt.Println("ended by", event)
			return
		}
	}
	fmt.Println("missing:", wanted)
}

// The package ws/tmq: a topic of a database, its offsets, and a group that goes on where it was.
func wsSubscription() {
	db := openWith("taosWS", "root:taosdata@ws("+host+":"+port+")/")
	defer db.Close()
	change(db, "create database go_tmq vgroups 1 wal_retention_period 86400")
	change(db, "create table go_tmq.t (ts timestamp, b bool, i8 tinyint, i16 smallint, i32 int, i64 bigint,"+
		" u8 tinyint unsigned, u16 smallint unsigned, u32 int unsigned, u64 bigint unsigned, f float, d double,"+
		" a binary(20), n nchar(20), v varbinary(20))")
	change(db, "create topic go_topic as database go_tmq")
	change(db, "insert into go_tmq.t values (1600000000000, true, -128, -32768, -2147483648, -9223372036854775808,"+
		" 255, 65535, 4294967295, 18446744073709551615, 1.5, -2.25, 'one', '涛思', '\\x00ff')")
	change(db, "insert into go_tmq.t (ts) values (1600000001000)")

	first := consumer("one")
	must(first.Subscribe("go_topic", nil))
	take(first, 2)
	parts, err := first.Assignment()
	must(err)
	fmt.Println("parts:", len(parts), *parts[0].Topic)
	committed, err := first.Committed(parts, 0)
	must(err)
	fmt.Println("committed:", committed[0].Offset)
	_, err = first.Commit()
	must(err)
	committed, err = first.Committed(parts, 0)
	must(err)
	position, err := first.Position(parts)
	must(err)
	fmt.Println("committed where it is:", committed[0].Offset == position[0].Offset, committed[0].Offset > 0)
	change(db, "insert into go_tmq.t (ts, n) values (1600000002000, '三')")
	take(first, 1)
	// back to the beginning
	part := parts[0]
	part.Offset = 0
	must(first.Seek(part, 0))
	take(first, 3)
	must(first.Unsubscribe())
	must(first.Close())

	// goes on behind what was committed
	second := consumer("one")
	must(second.Subscribe("go_topic", nil))
	take(second, 1)
	must(second.Unsubscribe())
	must(second.Close())

	none := consumer("two")
	outcome("no such topic", none.Subscribe("go_nothing", nil))
	must(none.Close())
	change(db, "drop topic go_topic")
	change(db, "drop database go_tmq")
}
