package main

import (
	"context"
	"fmt"
)

func restErrors() {
	db := open("root:taosdata@" + address() + "/")
	defer db.Close()
	change(db, "drop database if exists go_errors")
	change(db, "create database go_errors")
	change(db, "create database go_errors")
	change(db, "create table go_errors.t (ts timestamp, v int)")
	change(db, "insert into go_errors.t values (now, 'no number')")
	change(db, "insert into go_errors.nothing values (now, 1)")
	ask(db, "select nothing from go_errors.t")
	ask(db, "select * from go_errors.nothing")
	ask(db, "select * from nowhere.t")
	ask(db, "selec * from t")
	ask(db, "select * from t")

	bare := open("root:taosdata@" + address() + "/")
	defer bare.Close()
	ask(bare, "select * from go_errors.t where v = ?", 1)
	_, err := db.Begin()
	outcome("a transaction", err)
	_, err = db.Prepare("select 1")
	outcome("a statement of its own", err)

	there := open("root:taosdata@" + address() + "/go_errors")
	defer there.Close()
	ask(there, "select * from t")
	gone := open("root:taosdata@" + address() + "/go_never")
	defer gone.Close()
	ask(gone, "select * from t")

	withID := context.WithValue(context.Background(), "taos_req_id", int64(0x123456))
	_, err = db.ExecContext(withID, "create table go_errors.u (ts timestamp, v int)")
	outcome("with a request id", err)
	change(db, "drop database go_errors")
	fmt.Println("end")
}
