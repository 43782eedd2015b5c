package main

import (
	"fmt"
	"time"

	client "github.com/influxdata/influxdb1-client/v2"
)

func v2Parameters() {
	c := v2Connect(client.HTTPConfig{})
	defer c.Close()
	v2Sample(c)
	ask := func(command string, parameters client.Params) {
		fmt.Printf("%v\n", parameters)
		v2Show(c, client.NewQueryWithParameters(command, "home", "s", parameters))
	}
	ask("SELECT value FROM cpu WHERE host = $host AND value > $low", client.Params{"host": "a", "low": 3})
	ask("SELECT value FROM cpu WHERE value > $low AND n < $high", client.Params{"low": 12.5, "high": int64(11)})
	ask("SELECT value FROM cpu WHERE even = $even LIMIT 2", client.Params{"even": true})
	ask("SELECT $what FROM $where LIMIT 1", client.Params{"what": client.Identifier("n"), "where": client.Identifier("cpu")})
	ask("SELECT value FROM cpu WHERE label = $label LIMIT 1", client.Params{"label": client.StringValue(`it's "b"`)})
	ask("SELECT value FROM cpu WHERE host =~ $pattern AND n >= $n LIMIT 2", client.Params{"pattern": client.RegexValue("[bc]"), "n": client.IntegerValue(5)})
	ask("SELECT value FROM cpu WHERE value = $number", client.Params{"number": client.NumberValue(4.5)})
	ask("SELECT value FROM cpu WHERE even = $even LIMIT 1", client.Params{"even": client.BooleanValue(false)})
	ask("SELECT n FROM cpu WHERE time > $from", client.Params{"from": client.TimeValue(time.Unix(1500000090, 0).UTC())})
	ask("SELECT count(n) FROM cpu WHERE time >= 1500000000s AND time < 1500000120s GROUP BY time($every)",
		client.Params{"every": client.DurationValue(time.Minute)})
	ask("SELECT value FROM cpu WHERE host = $host", client.Params{"other": "a"})
	ask("SELECT value FROM cpu WHERE host = $host", client.Params{"host": []string{"a"}})
	ask("SELECT value FROM cpu WHERE host = $host", client.Params{"host": nil})
	ask("SELECT value FROM cpu LIMIT $n", client.Params{"n": 1})
}
