. programs/common.bash
once -execute 'SHOW DATABASES'
once -execute "CREATE USER root WITH PASSWORD 'it is \"secret\"' WITH ALL PRIVILEGES"
once -execute 'SHOW DATABASES'
once -username root -password wrong -execute 'SHOW DATABASES'
once -username root -password 'it is "secret"' -execute 'CREATE DATABASE home; SHOW DATABASES'
once -username root -password 'it is "secret"' -execute "CREATE USER reader WITH PASSWORD 'r'; GRANT READ ON home TO reader; SHOW GRANTS FOR reader"
once -username root -password 'it is "secret"' -database home -execute 'INSERT cpu v=1 1'
once -username reader -password r -database home -execute 'INSERT cpu v=1 1'
once -username reader -password r -database home -execute 'SELECT * FROM cpu'
once -username reader -password r -database home -execute 'DROP MEASUREMENT cpu'
once -username reader -password r -execute 'SHOW USERS'
export INFLUX_USERNAME=reader INFLUX_PASSWORD=r
once -database home -execute 'SELECT * FROM cpu'
session <<'LINES'
use home
select * from cpu
show users
exit
LINES
