. programs/common.bash
once -execute 'CREATE DATABASE home'
once -execute 'SHOW DATABASES'
once -database home -execute 'INSERT cpu,host=a,region=eu value=1.5,n=3i,s="it is \"text\"",b=true 1500000000000000001'
once -database home -execute 'INSERT INTO autogen cpu,host=b value=2 1500000001000000000'
once -database home -execute 'INSERT cpu,host=b value='
once -database home -execute 'INSERT INTO absent cpu value=1'
once -database absent -execute 'INSERT cpu value=1'
once -execute 'INSERT cpu value=1'
for format in column json csv; do
    once -database home -format "$format" -execute 'SELECT * FROM cpu'
    once -database home -format "$format" -execute 'SELECT mean(value), count(n) FROM cpu GROUP BY host; SHOW MEASUREMENTS; SELECT v FROM absent'
    once -database home -format "$format" -execute 'SELECT nosuch(value) FROM cpu'
    once -database home -format "$format" -execute 'SELECT FROM'
    once -database home -format "$format" -execute 'SELECT value FROM cpu LIMIT 1; SELECT nosuch(value) FROM cpu; SHOW DATABASES'
done
once -database home -format json -pretty -execute 'SELECT value FROM cpu; SHOW SERIES'
for precision in rfc3339 h m s ms u ns fortnight; do
    once -database home -precision "$precision" -execute 'SELECT value FROM cpu'
done
once -database home -format csv -precision rfc3339 -execute "SELECT count(value) FROM cpu WHERE time >= 1500000000s AND time < 1500000003s GROUP BY time(1s)"
once -database home -execute 'SHOW FIELD KEYS'
once -database home -execute 'SHOW TAG VALUES WITH KEY = host'
once -database absent -execute 'SELECT value FROM cpu'
once -execute 'SELECT value FROM cpu'
once -database home -execute 'SHOW RETENTION POLICIES'
once -execute 'SELECT value FROM home..cpu'
once -database home -consistency most -execute 'INSERT cpu value=1'
once -username nobody -password wrong -execute 'SHOW DATABASES'
once -execute 'CREATE USER reader WITH PASSWORD '"'secret'"
once -execute 'SHOW USERS'
echo 'SELECT count(value) FROM cpu' >"$home/statement"
echo '$ influx with a statement on standard input'
command influx -host "$host" -port "$port" -database home <"$home/statement" 2>&1 | steady
once -version
