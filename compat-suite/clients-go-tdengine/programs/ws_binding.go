package main

import (
	"database/sql/driver"
	"fmt"
	"io"
	"time"

	"github.com/taosdata/driver-go/v3/common"
	"github.com/taosdata/driver-go/v3/common/param"
	"github.com/taosdata/driver-go/v3/ws/stmt"
)

// The package ws/stmt: tables, tags and columns of all types, and what queries ask for.
func wsBinding() {
	db := openWith("taosWS", "root:taosdata@ws("+host+":"+port+")/")
	defer db.Close()
	change(db, "create database go_stmt precision 'us'")
	change(db, "create table go_stmt.s (ts timestamp, b bool, i8 tinyint, i16 smallint, i32 int, i64 bigint,"+
		" u8 tinyint unsigned, u16 smallint unsigned, u32 int unsigned, u64 bigint unsigned, f float, d double,"+
		" a binary(20), n nchar(20), v varbinary(20)) tags (tt timestamp, ti int, tn nchar(20), tf float)")
	change(db, "create table go_stmt.j (ts timestamp, v int) tags (info json)")

	config := stmt.NewConfig("ws://"+host+":"+port, 0)
	must(config.SetConnectUser("root"))
	must(config.SetConnectPass("taosdata"))
	must(config.SetConnectDB("go_stmt"))
	connector, err := stmt.NewConnector(config)
	must(err)
	defer connector.Close()

	insert, err := connector.Init()
	must(err)
	must(insert.Prepare("insert into ? using s tags (?, ?, ?, ?) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
	base := time.UnixMicro(1600000000123456)
	for table := 1; table <= 2; table++ {
		must(insert.SetTableName(fmt.Sprintf("t%d", table)))
		tags := param.NewParam(4).AddTimestamp(base, common.PrecisionMicroSecond).AddInt(table).AddNchar("标签").AddFloat(1.5)
		must(insert.SetTags(tags, param.NewColumnType(4).AddTimestamp().AddInt().AddNchar(20).AddFloat()))
		must(insert.BindParam([]*param.Param{
			param.NewParam(3).AddTimestamp(base, common.PrecisionMicroSecond).
				AddTimestamp(base.Add(time.Microsecond), common.PrecisionMicroSecond).
				AddTimestamp(base.Add(time.Second), common.PrecisionMicroSecond),
			param.NewParam(3).AddBool(true).AddNull().AddBool(false),
			param.NewParam(3).AddTinyint(-128).AddNull().AddTinyint(127),
			param.NewParam(3).AddSmallint(-32768).AddNull().AddSmallint(32767),
			param.NewParam(3).AddInt(-2147483648).AddNull().AddInt(2147483647),
			param.NewParam(3).AddBigint(-9223372036854775808).AddNull().AddBigint(9223372036854775807),
			param.NewParam(3).AddUTinyint(0).AddNull().AddUTinyint(255),
			param.NewParam(3).AddUSmallint(0).AddNull().AddUSmallint(65535),
			param.NewParam(3).AddUInt(0).AddNull().AddUInt(4294967295),
			param.NewParam(3).AddUBigint(0).AddNull().AddUBigint(18446744073709551615),
			param.NewParam(3).AddFloat(-0.5).AddNull().AddFloat(3.25),
			param.NewParam(3).AddDouble(-1e-300).AddNull().AddDouble(1e300),
			param.NewParam(3).AddBinary([]byte("one")).AddNull().AddBinary([]byte("")),
			param.NewParam(3).AddNchar("涛思").AddNull().AddNchar(""),
			param.NewParam(3).AddVarBinary([]byte{0, 255}).AddNull().AddVarBinary([]byte{}),
		}, param.NewColumnType(15).AddTimestamp().AddBool().AddTinyint().AddSmallint().AddInt().AddBigint().
			AddUTinyint().AddUSmallint().AddUInt().AddUBigint().AddFloat().AddDouble().
			AddBinary(20).AddNchar(20).AddVarBinary(20)))
		must(insert.AddBatch())
	}
	must(insert.Exec())
	fmt.Println("affected:", insert.GetAffectedRows())
	must(insert.Close())
	ask(db, "select * from go_stmt.s order by ti, ts")

	tagged, err := connector.Init()
	must(err)
	must(tagged.Prepare("insert into ? using j tags (?) values (?, ?)"))
	must(tagged.SetTableName("j1"))
	must(tagged.SetTags(param.NewParam(1).AddJson([]byte(`{"city":"北京"}`)), param.NewColumnType(1).AddJson(50)))
	many := 10000
	times, values := param.NewParam(many), param.NewParam(many)
	for i := 0; i < many; i++ {
		times.AddTimestamp(base.Add(time.Duration(i)*time.Millisecond), common.PrecisionMicroSecond)
		values.AddInt(i)
	}
	must(tagged.BindParam([]*param.Param{times, values}, param.NewColumnType(2).AddTimestamp().AddInt()))
	must(tagged.AddBatch())
	must(tagged.Exec())
	fmt.Println("affected:", tagged.GetAffectedRows())
	must(tagged.Close())
	ask(db, "select count(*), sum(v), last(ts) from go_stmt.j where info->'city' = '北京'")

	query, err := connector.Init()
	must(err)
	must(query.Prepare("select tbname, ts, i64, n from s where i32 > ? and n = ?"))
	must(query.BindParam([]*param.Param{param.NewParam(1).AddBigint(-2147483649), param.NewParam(1).AddBinary([]byte("涛思"))},
		param.NewColumnType(2).AddBigint().AddBinary(20)))
	must(query.AddBatch())
	must(query.Exec())
	rows, err := query.UseResult()
	must(err)
	fmt.Println(rows.Columns())
	cells := make([]driver.Value, len(rows.Columns()))
	for err = rows.Next(cells); err == nil; err = rows.Next(cells) {
		for _, cell := range cells {
			fmt.Print(text(cell), "; ")
		}
		fmt.Println()
	}
	if err != io.EOF {
		must(err)
	}
	must(rows.Close())
	must(query.Close())

	damaged, err := connector.Init()
	must(err)
	outcome("no such table", damaged.Prepare("insert into nothing values (?, ?)"))
	outcome("its values", damaged.BindParam([]*param.Param{param.NewParam(1).AddInt(1)}, param.NewColumnType(1).AddInt()))
	must(damaged.Close())
	change(db, "drop database go_stmt")
}
