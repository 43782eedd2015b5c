# Statements of 1.3 that together with the recorded ones reach every alternative of its grammar.
debug show version;
select s1 from root.sg.d1 where time >= -5 && s1 == 3 || s1 contains (1, 2) and !(s2 <> 4)
select count(s1) from root.sg.d1 group by time([-5, +5), 1ms, 2ms)
select substring(s6 from 1), substring(s6, 1, +2), substring(s6, -1), round(/5.5) from root.sg.*1
explain
explain select s1 from root.sg.d1
explain analyze select s1 from root.sg.d1
explain analyze verbose select s1 from root.sg.d1
select s1, s2 into root.x.y(a, b), aligned ::(::) from root.sg.d1
select s1, s2 into root.x(a), y.z(b) from root.sg.d1
select s1 into root(a) from root.sg.d1
select count(s1) from root.sg.d1 group by variation(s1, 1.5, ignoreNull=false)
select count(s1) from root.sg.d1 group by variation(s1, ignoreNull=false)
select count(s1) from root.sg.d1 group by condition(s1 > 1, keep >= 2, ignoreNull=false)
select s1 from root.sg.d1 order by s1 nulls first
select s1 from root.sg.d1 soffset 1
select s1 from root.sg.d1 soffset 1 slimit 1
show queries where a > 1 order by time, queryid, datanodeid, elapsedtime, statement desc limit 1
show query processlist
create storage group root.s1
create storage group root.s1 with TTL=1 SCHEMA_REGION_GROUP_NUM==1, DATA_REGION_GROUP_NUM=1
alter storage group root.s1 with SCHEMA_REGION_GROUP_NUM=1
alter database root.s1 with SCHEMA_REGION_GROUP_NUM=1, DATA_REGION_GROUP_NUM=1
unset ttl from root.s1
drop timeseries root.sg.d1.s1, root.sg.d1.s2
create aligned timeseries root.sg.d1
create timeseries root.sg.d1.s1 'datatype'=INT32 'encoding'='PLAIN'
create timeseries root.sg.d1.s1 with datatype==INT32 encoding=PLAIN tags(a=b, c=d) attributes(e=f, g=h)
create timeseries root.sg.d1.s1 INT32
create timeseries root.sg.d1.s1(al*) with datatype=INT32
create timeseries root.sg.d1.s1(**) with INT32
create timeseries root.sg.d1.s1(*5*) with INT32
alter timeseries root.sg.d1.s1 rename a to b
alter timeseries root.sg.d1.s1 set a=b, 'c'=1
alter timeseries root.sg.d1.s1 drop a, b
alter timeseries root.sg.d1.s1 drop a
alter timeseries root.sg.d1.s1 add tags a=b, c=d
alter timeseries root.sg.d1.s1 add tags a=b
alter timeseries root.sg.d1.s1 add attributes a=b, c=d
alter timeseries root.sg.d1.s1 add attributes a=b
alter timeseries root.sg.d1.s1 upsert
alter timeseries root.sg.d1.s1 upsert alias=x tags(a=b) attributes(c=d)
alter timeseries root.sg.d1.s1 upsert alias='x'
create schema template t1 aligned (s1 INT32 encoding=PLAIN, s2 with datatype=FLOAT)
create device template t1
create device template t1 aligned
alter device template t1 add (s3 INT32)
create timeseries using device template on root.sg.d1
deactivate device template from root.sg.d1, root.sg.d2
drop timeseries of schema template t1 from root.sg.d1
show paths root.sg.** using schema template t1
show paths using device template t1
show ttl on root.sg, root.sh
count nodes root.sg level == 1
count timeseries root.**
show timeseries where tags(a) = b
show timeseries where tags(a) contains 'b'
show devices where template = 't1'
show devices where template != 't1'
show devices where template is null
show devices where template is not null
create user user1 'password'
create role role1
drop role role1
grant read, write on root.a, root.b to user user1 with grant option
grant all on root.** to user user1
grant READ_DATA on root.** to role role1
revoke READ_DATA, WRITE_DATA on root.a, root.b from user user1
revoke READ_DATA on root.** from role role1
grant role role1 to user1
revoke role role1 from user1
list user of role role1
list user
list role of user root
list role of user user1
list role
list privileges of user root
list privileges of role role1
create continuous query cq1 resample every 1h boundary 0 range 2h, 1h timeout policy discard begin select count(s1) into root.x(a) from root.sg.d1 group by (1h) end
create cq cq1 resample every 1h range 2h timeout policy blocked begin select count(s1) into root.x(a) from root.sg.d1 end
create cq cq1 resample begin select count(s1) into root.x(a) from root.sg.d1 group by (1h) end
create cq cq1 begin select count(s1) into root.x(a) from root.sg.d1 group by (1h) end
show cqs
show continuous queries
create function f as 'a.B' using uri 'http://x/y.jar'
create stateful trigger t after insert on root.sg.** as 'a.B' using uri 'http://x/y.jar' with (a=b, 'c'='d')
create trigger t before delete on root.sg.** as 'a.B'
drop trigger t
create pipe p with extractor () with processor ('a'='b',) with connector ('c'='d', 'e'='f')
create pipe p with source ('a'='b') with sink ('c'='d')
create pipe p with sink ('c'='d')
alter pipe p modify processor ('a'='b') replace connector ('c'='d')
alter pipe p replace processor ('a'='b')
alter pipe p modify sink ('a'='b')
alter pipe p
start pipe p
stop pipe p
drop pipe p
show pipe p
show pipes where connector used by p
show pipes where sink used by p
create pipeplugin p as 'a.B' using uri 'http://x/y.jar'
drop pipeplugin p
show pipeplugins
create topic t with ('a'='b')
create topic t
drop topic t
show topic t
show subscriptions on t
create view root.v.a, root.v.b as root.sg.d1.s1, root.sg.d1.s2
create view root.v(a.b, c) as root.sg.d1(s1, s2)
create view root.v(a) as select s1 from root.sg.d1
alter view root.v.a as root.sg.d1.s2
alter view root.v.a rename to root.v.b
alter view root.v.a upsert tags(a=b)
delete view root.v.a, root.v.b
drop view root.v.a
show view root.v.** where datatype=INT32 limit 1
show view
show schema regions of storage group root.a, root.b
show data regions of database
show regions on nodeid 1, 2
show cluster
show clusterid
show datanodes
show data regionid where database = root.sg
show schema regionid where device = root.sg.d1 and time >= 5
show timeslotid where device = root.sg.d1 and starttime = 1 and endtime = now()
show timepartition where regionid = 1
count timeslotid where database = root.sg
show data seriesslotid where database = root.sg
show schema seriesslotid where database = root.sg
migrate region 1 from 2 to 3
set space quota devices=5, timeseries=6 on root.a, root.b
show space quota root.a, root.b
set throttle quota request=5, size=6 on user1
show throttle quota
show throttle quota user1
flush root.a, root.b true on cluster
flush , root.a false
clear cache on local
load configuration - global on local
set system to running on local
set system to readonly
start repair data on local
stop repair data
show current_timestamp
kill query '1'
kill all queries
load '/a' sglevel=1, verify=true onsuccess=delete
load '/a' onsuccess=none
delete partition root.sg 1, 2
drop partition root.sg 1
start trigger t
stop trigger t
settle root.sg
settle '/a'
show flush info
show lock info root.sg
show query resource
grant watermark_embedding to root, user1
revoke watermark_embedding from user1, root
load timeseries '/a' root.sg
remove '/a'
unload '/a' '/b'
select count(s1) from root.sg.d1 group by condition(s1 > 1)
show child nodes
show child paths
show storage group
count storage group
count devices
