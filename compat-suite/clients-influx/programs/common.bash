# What all programs share. Arguments: the server's host and port.
host=$1
port=$2
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
# the client keeps its history there
export HOME=$home TZ=UTC
unset INFLUX_USERNAME INFLUX_PASSWORD

# Runs the client once; shows its arguments, what it prints and how it ends.
once() {
    echo "\$ influx $*" | steady
    local status=0
    command influx -host "$host" -port "$port" "$@" >"$home/out" 2>&1 </dev/null || status=$?
    steady <"$home/out"
    [ "$status" -eq 0 ] || echo "exit $status"
}

# A session at a terminal, its lines from standard input.
session() {
    echo "\$ influx $* (at a terminal)"
    cat >"$home/lines"
    script -q -e -E never -c "influx -host $host -port $port $*" /dev/null <"$home/lines" 2>&1 | tr -d '\r' | steady
}

# Debian's build calls itself 1.6.7~rc0, and the port differs from run to run.
steady() {
    sed -e "s/$host:$port/HOST:PORT/g" -e 's/1\.6\.7~rc0/1.6.7/g' -e "s|$home|HOME|g"
}

# An import: its report has the time of day and how long it took.
import() {
    once -import "$@" | sed -E -e 's|^[0-9]{4}/[0-9/]+ [0-9:]+ ||' -e '/^(Processed .* in|Time elapsed)/d'
}
