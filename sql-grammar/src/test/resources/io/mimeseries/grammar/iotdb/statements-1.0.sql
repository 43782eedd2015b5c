# Statements of 1.0 that together with the recorded ones reach every alternative of its grammar.
debug show version;
select s1 from root.sg.d1 where time >= -5 && s1 == 3 || s1 contains (1, 2) and !(s2 <> 4)
select count(s1) from root.sg.d1 group by time([-5, +5), 1ms, 2ms)
select s1, s2 into root.x.y(a, b), aligned ::(::) from root.sg.d1
select s1, s2 into root.x(a), y.z(b) from root.sg.d1
select s1 into root(a) from root.sg.d1
insert into root.sg.d1(time, s1) values (1, (2, 3))
insert into root.sg.d1(timestamp s1 s2) aligned values (1, 2, true) (2, 3, false)
insert into root.sg.d1(, s1) values (1 2,)
insert into root.sg.d1(s1) values
create storage group root.s1
create storage group root.s1 with TTL=1 SCHEMA_REPLICATION_FACTOR=1
drop timeseries root.sg.d1.s1, root.sg.d1.s2
create aligned timeseries root.sg.d1
create timeseries root.sg.d1.s1 'datatype'=INT32 'encoding'='PLAIN'
create timeseries root.sg.d1.s1 with datatype==INT32 encoding=PLAIN tags(a=b, c=d) attributes(e=f, g=h)
create timeseries root.sg.d1.s1 INT32
create timeseries root.sg.d1.s1(al*) with datatype=INT32
create timeseries root.sg.d1.s1(**) with INT32
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
deactivate schema template from root.sg.d1, root.sg.d2
show paths root.sg.** using schema template t1
show ttl on root.sg, root.sh
create user user1 'password'
create role role1
drop role role1
revoke user user1 privileges all, READ_TIMESERIES on root.a, root.b
grant role role1 privileges all
revoke role role1 privileges all
grant role1 to user1
revoke role1 from user1
list user of role role1
list user
list role of user root
list role of user user1
list privileges user root
list privileges role role1 on root.a
list privileges role role1
create continuous query cq1 resample every 1h boundary 0 range 2h, 1h timeout policy discard begin select count(s1) into root.x(a) from root.sg.d1 group by (1h) end
create cq cq1 resample every 1h range 2h timeout policy blocked begin select count(s1) into root.x(a) from root.sg.d1 end
create cq cq1 resample begin select count(s1) into root.x(a) from root.sg.d1 group by (1h) end
create function f as 'a.B' using uri 'http://x/y.jar'
create stateful trigger t after insert on root.sg.** as 'a.B' using uri 'http://x/y.jar' with (a=b, 'c'='d')
create trigger t before delete on root.sg.** as 'a.B'
drop trigger t
create pipesink s as IoTDB
create pipesink s as IoTDB (ip='127.0.0.1' port=6670)
create pipe p to s from (select ** from root where time >= 5) with a=b, c=d
create pipe p to s
show pipesink s
show pipesinks
show pipesinktype
start pipe p
show pipe p
show schema regions of storage group root.a, root.b
show data regions of database
show cluster
show data regionid of root.sg where seriesslotid=1 and timeslotid=2
show schema regionid of root.sg where timestamp=1
show timeslotid of root.sg where seriesslotid=1 and starttime=1 and endtime=2
show timeslotid of root.sg where seriesslotid=1
show seriesslotid of root.sg
show data seriesslotid of root.sg
show schema seriesslotid of root.sg
full merge on local
flush root.a, root.b true on cluster
flush , root.a false
clear cache on local
load configuration - global on local
set system to running on local
load '/a' sglevel=1, verify=true onsuccess=delete
load '/a' onsuccess=none
kill query 5
delete partition root.sg 1, 2
start trigger t
stop trigger t
settle root.sg
settle '/a'
show flush info
show query resource
grant watermark_embedding to root, user1
revoke watermark_embedding from user1, root
load timeseries '/a' root.sg
remove '/a'
unload '/a' '/b'
insert into root.sg.d1(time, s1, s2, s3) values (1, (2, 3, 4))
count nodes root.sg level == 1
count timeseries root.** group by level == 1
count timeseries root.**
create cq cq1 begin select count(s1) into root.x(a) from root.sg.d1 group by (1h) end
show cqs
show cluster details
show datanodes
show paths using schema template t1
show child nodes
show child paths
show storage group
count storage group
count devices
