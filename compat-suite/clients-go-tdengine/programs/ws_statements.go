package main

import (
	"fmt"
	"time"

	_ "github.com/taosdata/driver-go/v3/taosWS"
)

func wsStatements() {
	db := openWith("taosWS", "root:taosdata@ws("+host+":"+port+")/")
	defer db.Close()
	change(db, "drop database if exists go_ws")
	change(db, "create database go_ws")
	change(db, "create table go_ws.t (ts timestamp, v int, u bigint unsigned, d double, s nchar(10), b varbinary(10))")
	change(db, "insert into go_ws.t values (1600000000000, 1, 18446744073709551615, 1.5, '涛思', '\\x01ff') (1600000001000, null, null, null, null, null)")
	ask(db, "select * from go_ws.t")
	ask(db, "select count(*), max(d) from go_ws.t")
	ask(db, "select nothing from go_ws.t")
	ask(db, "selec")

	insert, err := db.Prepare("insert into go_ws.t values (?, ?, ?, ?, ?, ?)")
	outcome("an insert with question marks", err)
	if err == nil {
		result, err := insert.Exec(time.UnixMilli(1600000002000), 2, uint64(7), -2.5, "bound", []byte{3, 4})
		outcome("its values", err)
		if err == nil {
			count, _ := result.RowsAffected()
			fmt.Println("  rows:", count)
		}
		outcome("its end", insert.Close())
	}
	ask(db, "select v, u, d, s, b from go_ws.t where v = ?", 2)
	change(db, "drop database go_ws")
}
