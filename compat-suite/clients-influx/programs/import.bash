. programs/common.bash
cat >"$home/dump" <<'DUMP'
# DDL
CREATE DATABASE pirates
CREATE RETENTION POLICY oneday ON pirates DURATION INF REPLICATION 1

# DML
# CONTEXT-DATABASE: pirates
# CONTEXT-RETENTION-POLICY: oneday

treasures,captain_id=dread_pirate_roberts value=801 1439856000
treasures,captain_id=flint value=29 1439856000
treasures,captain_id=sparrow value=38 1439856000

treasures,captain_id=tetra value=47 1439856000
# a remark
treasures,captain_id=crunch value=109 1439858880
DUMP
import -path "$home/dump" -precision s
once -database pirates -precision s -execute 'SELECT * FROM pirates.oneday.treasures'
gzip "$home/dump"
once -execute 'DROP DATABASE pirates'
import -path "$home/dump.gz" -compressed -precision s -pps 1000
once -database pirates -precision s -execute 'SELECT count(value), sum(value) FROM pirates.oneday.treasures GROUP BY captain_id'
printf '# DML\n# CONTEXT-DATABASE: pirates\nothers value=1 1\nothers value=\nothers value=2 2\n' >"$home/spoilt"
import -path "$home/spoilt"
once -database pirates -execute 'SELECT * FROM others'
printf '# DDL\nCREATE DATABASE 5\n# DML\n# CONTEXT-DATABASE: absent\ntreasures value=1 1\n' >"$home/nowhere"
import -path "$home/nowhere"
{
    printf '# DML\n# CONTEXT-DATABASE: pirates\n'
    for i in $(seq 12000); do echo "many,n=$((i % 5)) v=$i $i"; done
} >"$home/many"
import -path "$home/many"
once -database pirates -execute 'SELECT count(v), sum(v) FROM many GROUP BY n'
