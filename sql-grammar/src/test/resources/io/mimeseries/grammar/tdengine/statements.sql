# Statements of TDengine 3.3.7 that nobody asked a real server, one a line: for alternatives of the grammar that no recording reaches.
explain analyze verbose true ratio 0.5 select * from t
select a as größe from t
select größe from t
select 1 größe
create table x1 (ts timestamp, a integer, b decimal(10), c mediumblob)
select cast(a as varchar), cast(a as varbinary), cast(a as binary), cast(a as nchar) from t
select * from t where b in (-1.5, +2, 1.5) or c in (true, false) or ts in (timestamp '2026-11-20 00:00:00', 1s, null, now())
select _wstart, count(*) from t interval('1m')
select * from t where a not between 1 and 2
select * from t where s not like 'x%' or s not regexp 'y' or s regexp 'x' or s match 'x' or s nmatch 'y'
select st.tbname from st
select tbname, _tags from st
select _flow, _fhigh, _frowts, forecast(a) from t
select _irowts, _irowts_origin, _isfilled, interp(a) from t range('2026-11-20 00:00:00', '2026-11-20 00:00:10') every(1s) fill(near)
select _improwts, _impmask, imputation(a) from t
select rand(), rand(1)
select trim(both from s), trim(leading 'x' from s), trim(trailing 'x' from s), trim('x' from s) from t
select trim(s) from t
select substring(s from 2), substr(s from 1 for 1) from t
select timezone(), client_version(), server_version(), server_status(), current_user(), user(), pi(), database()
select cols(last(ts), *) from t
select cols(last(ts), a as la, b lb, s) from t
select a from t union all select a from t union select a from t
select a from t union (select a from t)
(select a from t) union all (select a from t) order by 1 limit 1
(select a from t) union (select a from t) union select a from t
(select a from t)
select * from (select a from t) as q
select * from (select a from t) q
select * from (a join b on a.ts = b.ts)
select * from ((a join b on a.ts = b.ts) join t on a.ts = t.ts)
select * from ((a join b on a.ts = b.ts))
select * from (a join b on a.ts = b.ts join t on a.ts = t.ts)
select a.ts from a join b on a.ts = b.ts
select a.ts from a join b
select a.ts from a left outer join b on a.ts = b.ts
select a.ts from a full outer join b on a.ts = b.ts
select a.ts from a right asof join b on a.ts = b.ts jlimit 2
select a.ts from a left window join b on a.ts = b.ts window_offset(-1s, 1s) jlimit 1
select count(*) from st partition by tbname as x
select count(*) from st partition by tbname x, g y, n as größe
select _irowts, interp(a) from t range('2026-11-20 00:00:00', '2026-11-20 00:00:10') every(1s) fill(none)
select _irowts, interp(a) from t range('2026-11-20 00:00:00', '2026-11-20 00:00:10') every(1s) fill(null_f)
select _irowts, interp(a) from t range('2026-11-20 00:00:00', '2026-11-20 00:00:10') every(1s) fill(value_f, 1)
select _irowts, interp(a) from t range('2026-11-20 00:00:00', '2026-11-20 00:00:10', 1s) every(1s) fill(near, 1)
select count(*) from t interval(1m, auto)
select count(*) from t event_window start with a > 1 end with a < 1 true_for(1s)
select count(*) from t state_window(a) true_for(1s)
select count(*) from t anomaly_window(a)
select count(*) from t anomaly_window(a, 'algo=ksigma')
select count(*) from t count_window(2, 1)
select count(*) from t count_window(2, a, b)
select count(*) from t count_window(2, 1, a)
select _wstart, count(*) from t where ts >= '2026-11-20 00:00:00' and ts < '2026-11-20 00:01:00' interval(10s) fill(value_f, 0)
select a from t order by a nulls last, b asc nulls first, s desc
select count(*) from st partition by tbname slimit 1, 1
select count(*) from st partition by tbname slimit 1 soffset 1 limit 1, 1
insert into t (ts, a) select ts, x from a
explain insert into t (ts, a) select ts, x from a
drop database test force
drop database if exists test force
trim database test bwlimit 100
trim database test
ssmigrate database test
compact database test
compact database test start with 1700000000000 end with timestamp '2026-11-20 00:00:00' meta_only
compact database test start with '2026-11-19 00:00:00'
compact database test end with 1700000000000
compact vgroups in (2)
compact test.vgroups in (2, 3) start with 1700000000000 end with '2026-11-20 00:00:00' meta_only
compact vgroups in (2) meta_only
create database d2 keep 10, 20, 30
create database d2 keep 10d, 20d, 30d
create database d2 keep 10d
create database d2 duration 10 precision 'us' comp 1
create database d2 retentions -:1d, 1m:2d
create database d2 retentions 15s:7d
create database d2 schemaless 1 ss_chunkpages 131072 wal_roll_period 3600 wal_segment_size 0
create database d2 dnodes '1'
create database d2 replicas 1 ss_compact 1 ss_keeplocal 365d encrypt_algorithm 'none'
create database d2 wal_retention_period -1 wal_retention_size -1
create database d2 compact_interval 1d compact_time_offset 2 compact_time_range -2d, -1d
create database d2 compact_time_range -10
create database d2 compact_time_range 1, +2d
create database d2 table_prefix +1 table_suffix -1
create database d2 table_prefix 1.5
alter database test keep 10 cachemodel 'both' wal_level 1 stt_trigger 1 buffer 16
create table if not exists using st (tbname, g) file '/tmp/tags.csv'
create table using st () file '/tmp/tags.csv'
create table using st (tbname, g as x) file '/tmp/tags.csv'
drop table with `1`
drop table with `1`, if exists `2`
drop stable with if exists `1`
drop stable with `1`
create table d3 using st tags (3, 'z') comment 'c' ttl 1
create table if not exists d3 using st (g, n) tags (3, 'z') if not exists d4 using st tags (4, 'z')
create table d3 using st (tbname, g) tags ('q', 3)
create table x1 (ts timestamp, a int composite key)
create table x1 (ts timestamp, a int primary key)
create table x1 (ts timestamp encode 'delta-i' compress 'lz4' level 'medium', a int)
create stable x1 (ts timestamp, a int) tags (g int) max_delay 1s, 2s watermark 1s delete_mark 1h
create stable x1 (ts timestamp, a int) tags (g int) max_delay 1s watermark 1s, 2s
create stable x1 (ts timestamp, a int) tags (g int) rollup(avg, first, last)
create stable x1 (ts timestamp, a int) tags (g int) rollup(last)
create stable x1 (ts timestamp, a int) tags (g int) rollup(first)
create stable x1 (ts timestamp, a int) tags (g int) sma(a)
create stable x1 (ts timestamp, a int) tags (g int) virtual 1
create table x1 (ts timestamp, a int) keep 10
create table x1 (ts timestamp, a int) keep 10d
alter table t comment 'c' ttl 10
alter stable st keep 10d
alter stable st keep 10
alter stable st add column z int encode 'simple8b' compress 'lz4'
alter table t add column z int
alter stable st modify column v level 'high'
alter stable st modify column v encode 'simple8b' compress 'lz4' level 'high'
alter stable st modify column v
alter stable st rename tag g gg
alter table d1 set tag g = 5, n = 'q'
alter table d1 set tag g = +0b11, n = 'q' - 1d
alter table d1 set tag g = -0x1f
alter table d1 set tag g = now() + 1d
alter table d1 set tag g = -1.5
alter vtable vt alter column v set t.a
alter vtable vt alter column v set test.t.a
alter vtable vt alter column v set null
create vtable if not exists vt (ts timestamp, v int from t.a, w double from test.t.b)
create vtable vt (ts timestamp, v int)
create vtable vd1 using vst tags (1)
create vtable vd1 (v from t.a, w from t.b) using vst (g) tags (1)
create vtable if not exists vd1 (t.a, test.t.b) using vst tags (1)
create vtable vd1 (t.a) using vst tags (1)
drop vtable vt
drop vtable if exists vt
drop vtable with `1`
show table tags tbname, _tags, g as x, n y, g from st
show table tags g größe from st from test
show table tags from d1 from test
show table tags from st
show user databases
show system databases
show databases
show virtual tables
show virtual stables like 's%'
show vtables
show normal vtables
show child test.vtables like 'v%'
show test.disk_info
show disk_info
show indexes from st
show indexes from st from test
show tags from d1 from test
show variables
show local variables like 'a%'
show cluster variables
show dnode 1 variables
show dnode 1 variables like 'a%'
show transaction 1
show compact 1
show vnodes
show vnodes on dnode 1
show accounts
show create view v
show create vtable vt
show anodes
show anodes full
show apps
show arbgroups
show bnodes
show cluster
show cluster alive
show cluster machines
show compacts
show connections
show consumers
show dnodes
show encryptions
show functions
show grants
show grants full
show grants logs
show licences
show mnodes
show mounts
show qnodes
show queries
show scores
show snodes
show ssmigrates
show subscriptions
show topics
show transactions
show users
show users full
show user privileges
create topic tp only meta as database test
create topic if not exists tp with meta as stable st where g > 1
create topic tp as select ts, a from t
drop topic tp
drop topic if exists force tp
drop topic force tp
drop consumer group cg on tp
drop consumer group if exists force cg on tp
drop consumer group force cg on tp
create stream s1 session(ts, 10s) from t
create stream if not exists s1 session(ts, 10s) from t into o as select _twstart, _twend, count(*) from %%trows
create stream s1 state_window(a) from t into o as select _twstart, avg(a) from t
create stream s1 state_window(a) true_for(1s) from st partition by tbname into o output_subtable(concat('o_', tbname)) (ts, c primary key) tags (g int as %%1, n varchar(16) as %%tbname) as select _twstart, count(*) from %%tbname
create stream s1 state_window(a) from st partition by tbname, g into o output_subtable('x') (ts, c composite key, d) tags (g int as %%2) as select _twstart, count(*) c, 1 d from %%trows as r where ts >= _twstart
create stream s1 interval(1m) sliding(30s) from t into o as select _twstart, _twend, _twduration, _twrownum, _tgrpid, _tlocaltime from %%trows r
create stream s1 interval(1m, 10s) sliding(30s, 5s) from t into o (ts, c) as select _tprev_ts, _tcurrent_ts from %%tbname x
create stream s1 sliding(30s, 5s) from t into o as select _tcurrent_ts, _tnext_ts, count(*) from t
create stream s1 sliding(30s) into o as select _tcurrent_ts, _tprev_ts, count(*) from t
create stream s1 event_window(start with a > 1 end with a < 1) from t into o as select _twstart, count(*) from t
create stream s1 event_window(start with a > 1 end with a < 1) true_for(10s) from t into o tags (g int as 1) as select _twstart, count(*) from t
create stream s1 count_window(10) from t into o as select _twstart, count(*) from t
create stream s1 count_window(10, 1, a, b) from t into o as select _twstart, count(*) from t
create stream s1 period(10s) into o as select _tprev_localtime, _tnext_localtime, count(*) from t
create stream s1 period(10s, 1s) into o as select _tprev_localtime, count(*) from t
create stream s1 count_window(10) from t stream_options(calc_notify_only | delete_recalc | delete_output_table | force_output) into o as select _twstart, count(*) from t
create stream s1 count_window(10) from t stream_options(ignore_disorder | low_latency_calc | ignore_nodata_trigger) into o as select _twstart, count(*) from t
create stream s1 count_window(10) from t stream_options(expired_time(1d) | max_delay(5s) | watermark(1s)) into o as select _twstart, count(*) from t
create stream s1 count_window(10) from t stream_options(fill_history) into o as select _twstart, count(*) from t
create stream s1 count_window(10) from t stream_options(fill_history(1700000000000)) into o as select _twstart, count(*) from t
create stream s1 count_window(10) from t stream_options(fill_history_first('2026-11-01 00:00:00')) into o as select _twstart, count(*) from t
create stream s1 count_window(10) from t stream_options(pre_filter(a > 1) | event_type(window_open | window_close)) into o as select _twstart, count(*) from t
create stream s1 count_window(10) from t stream_options(event_type(window_close)) notify('ws://localhost:8080/a')
create stream s1 count_window(10) from t notify('ws://localhost:8080/a', 'ws://localhost:8080/b') on (window_open | window_close) where a > 1 notify_options(notify_history)
create stream s1 count_window(10) from t notify('ws://localhost:8080/a') on (window_close) notify_options(notify_history | notify_history) into o as select _twstart, count(*) from t
create stream s1 count_window(10) from t notify('ws://localhost:8080/a') into o as select _twstart, count(*) from t
drop stream s1
drop stream if exists s1
stop stream s1
stop stream if exists s1
start stream s1
start stream if exists ignore untreated s1
start stream ignore untreated test.s1
recalculate stream s1 from 1700000000000
recalculate stream s1 from '2026-11-01 00:00:00' to '2026-11-02 00:00:00'
recalculate stream s1 from '2026-11-01 00:00:00' to 1700000000000
create view v as select * from t
create or replace view v as select * from t
drop view v
drop view if exists v
create sma index if not exists i on st function(max(v), min(v), count(v), first(v), last(v), last_row(v)) interval(1m, 10s) sliding(30s)
create sma index i on st function(max(v)) interval(1m)
create index i on st (g)
create index if not exists i on st (n)
drop index i
drop index if exists i
create tsma i on st function(avg(v), count(v)) interval(10m)
create tsma if not exists i on test.st function(avg(v, w)) interval(10m)
create recursive tsma i2 on i interval(1h)
create recursive tsma if not exists i2 on i interval(1h)
drop tsma i
drop tsma if exists i
create function f as '/tmp/f.so' outputtype int
create function if not exists f as '/tmp/f.so' outputtype int bufsize 8
create or replace aggregate function f as '/tmp/f.py' outputtype double bufsize 8 language 'python'
create aggregate function f as '/tmp/f.py' outputtype double language 'python'
drop function f
drop function if exists f
create user u pass 'Secret_12' sysinfo 1 createdb 1 is_import 1 host '127.0.0.1', '10.0.0.0/8'
create user u pass 'Secret_12' host '127.0.0.1'
create user u pass 'Secret_12' is_import 1
alter user root createdb 1
alter user root enable 1
alter user root add host '127.0.0.1', '10.0.0.0/8'
alter user root drop host '127.0.0.1'
grant read, write, alter on test.st with g = 1 to u
grant subscribe on tp to u
grant all on *.* to u
grant read on test.* to u
revoke read on test.st with g = 1 from u
revoke all on test from u
alter local 'resetLog'
alter local 'debugFlag' '131'
alter dnode 1 'debugFlag' '131'
alter dnode 1 'resetLog'
alter all dnodes 'debugFlag' '131'
alter all dnodes 'resetLog'
alter cluster 'x' '1'
alter cluster 'x'
kill connection 1
kill transaction 1
kill compact 1
kill ssmigrate 1
kill query '1:1'
reset query cache
create dnode 'localhost:6030'
create dnode localhost port 6030
create dnode 127.0.0.1 port 6030
drop dnode 1
drop dnode 1 force
drop dnode 1 unsafe
drop dnode 'localhost:6030' force
drop dnode localhost
restore dnode 1
create qnode on dnode 1
drop mnode on dnode 1
restore qnode on dnode 1
create mnode on dnode 1
create bnode on dnode 1
create bnode on dnode 1 protocol 'mqtt'
drop bnode on dnode 1
create snode on dnode 1
drop snode on dnode 1
restore vnode on dnode 1
create anode 'localhost:6090'
update anode 1
drop anode 1
update all anodes
balance vgroup
balance vgroup leader
balance vgroup leader on 2
balance vgroup leader database test
merge vgroup 2 3
redistribute vgroup 2 dnode 1
redistribute vgroup 2 dnode 1 dnode 2 dnode 3
split vgroup 2
split vgroup 2 force
assign leader force
create encrypt_key 'secret'
create mount m1 on dnode 1 from '/tmp/m'
create mount if not exists m1 on dnode 1 from '/tmp/m'
drop mount m1
drop mount if exists m1
create account acc pass 'secret'
create account acc pass 'secret' pps 1 tseries 2 storage 3 streams 4 qtime 5 dbs 6 users 7 conns 8 state 'r'
alter account acc pass 'secret'
alter account acc pass 1 pps 1
alter account acc pps 1 dbs 2 tseries 2 storage 3 streams 4 qtime 5 users 7 conns 8 state 'r'
# Numbers that are too great.
create database d2 table_prefix -1.5 table_suffix 2.5
create database d2 buffer 99999999999999999999 wal_retention_size 4294967297
create database d2 keep 99999999999999999999
create database d2 keep 9223372036854775807
create database d2 keep 99999999999999999999d
create database d2 duration 99999999999999999999
create database d2 duration 99999999999999999999h
create table x1 (ts timestamp, s varchar(99999999999))
create table x1 (ts timestamp, n decimal(99999999999, 1))
create table x1 (ts timestamp, n decimal(10, 99999999999))
create table x1 (ts timestamp, a int) ttl 99999999999999999999
create table x1 (ts timestamp, a int) keep 99999999999999999999
alter table t ttl 99999999999
alter stable st modify tag n varchar(99999999999)
alter table t modify column s varchar(99999999999)
select cast(a as varchar(99999999999)) from t
select cast(a as decimal(99999999999, 99999999999)) from t
select cast(a as decimal(10, 99999999999)) from t
create database d2 keep_time_offset 20h
create database d2 keep_time_offset 1d
select 99999999999999999999, -99999999999999999999, 1e999 from t limit 99999999999999999999 offset 99999999999999999999
select count(*) from t interval(99999999999999999999s)
select count(*) from t interval(1s, 99999999999999999999s) sliding(99999999999999999999s)
select count(*) from t session(ts, 99999999999999999999s)
select count(*) from t count_window(99999999999999999999, 99999999999999999999)
select count(*) from t event_window start with a > 1 end with a < 1 true_for(99999999999999999999s)
select _irowts, interp(a) from t range('2026-11-20 00:00:00', '2026-11-20 00:00:10', 99999999999999999999s) every(99999999999999999999s) fill(near, 1)
select ts + 99999999999999999999s from t
select a.ts from a left asof join b on a.ts = b.ts jlimit 99999999999999999999
select a.ts from a left window join b on a.ts = b.ts window_offset(-99999999999999999999s, 1s)
select a from t order by 99999999999999999999
select tail(a, 99999999999999999999), top(a, 99999999999999999999) from t
delete from t where ts < 99999999999999999999
alter dnode 99999999999999999999 'debugFlag' '131'
kill connection 99999999999999999999
show dnode 99999999999999999999 variables
show transaction 99999999999999999999
create user u2 pass 'Secret_12' sysinfo 99999999999999999999
alter user u sysinfo 99999999999999999999
compact database test start with 99999999999999999999
alter table d1 set tag g = 99999999999999999999
