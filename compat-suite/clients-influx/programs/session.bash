. programs/common.bash
session <<'LINES'
create database home
show databases
use home
insert cpu,host=a value=1.5 1500000000000000001
insert cpu,host=b value=2i 2
insert into autogen cpu,host=b value=2 1500000001000000000
insert cpu value=
select * from cpu
precision rfc3339
select * from cpu
precision s
precision fortnight
format csv
select value from cpu group by host
format json
pretty
select value from cpu
pretty
format column
format table
consistency any
consistency most
chunked
chunk size 1
chunked
select value from cpu
chunk size 0
settings
use absent
use home.autogen
use home.absent
select count(value) from cpu
select nosuch(value) from cpu
select
node 1
clear database
select value from cpu
clear retention policy
clear nothing
show measurements on home
show
history
auth root secret
settings
show databases
exit
LINES
session -database home -format csv -precision ms -pretty <<'LINES'
select value from cpu
drop measurement cpu
select value from cpu
quit
LINES
session <<'LINES'
connect 127.0.0.1:1
show databases
exit
LINES
