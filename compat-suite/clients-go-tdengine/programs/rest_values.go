package main

func restValues() {
	db := open("root:taosdata@" + address() + "/")
	defer db.Close()
	change(db, "drop database if exists go_values")
	change(db, "create database go_values precision 'ns'")
	change(db, "create table go_values.everything (ts timestamp, b bool, i8 tinyint, i16 smallint, i32 int, i64 bigint,"+
		" u8 tinyint unsigned, u16 smallint unsigned, u32 int unsigned, u64 bigint unsigned, f float, d double,"+
		" bin binary(20), nch nchar(20), vb varbinary(20)) tags (info json)")
	change(db, "insert into go_values.one using go_values.everything tags('{\"a\":\"b\"}')"+
		" values(1600000000123456789, true, -128, -32768, -2147483648, -9223372036854775808,"+
		" 255, 65535, 4294967295, 18446744073709551615, 1.5, -2.25, 'it''s', '涛思', '\\x0102ff')"+
		" (1600000001000000000, null, null, null, null, null, null, null, null, null, null, null, null, null, null)")
	change(db, "create table go_values.two using go_values.everything tags(null)")
	change(db, "insert into go_values.two (ts, i32) values (1600000002000000000, 7)")

	ask(db, "select * from go_values.everything order by ts")
	ask(db, "select count(*), avg(d), max(u64), first(bin) from go_values.everything")
	ask(db, "select _wstart, _wend, count(*) from go_values.everything where i32 is not null"+
		" and ts >= 1600000000000000000 and ts < 1600000010000000000 interval(2s)")
	ask(db, "select tbname, info from go_values.everything where i32 = 7")
	ask(db, "select i32 from go_values.one where ts > 1700000000000000000")

	named := open("root:taosdata@" + address() + "/go_values?interpolateParams=true")
	defer named.Close()
	// the driver puts the arguments into the text as they are
	ask(named, "select i64, bin from one where i32 < ? and bin = ?", 0, "'it''s'")
	change(named, "insert into two (ts, nch) values (?, ?)", 1600000003000000000, "'水'")
	ask(named, "select nch from two where nch is not null")
	ask(named, "describe everything")
	change(db, "drop database go_values")
}
