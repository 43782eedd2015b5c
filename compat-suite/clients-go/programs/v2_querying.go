package main

import (
	"time"

	client "github.com/influxdata/influxdb1-client/v2"
)

func v2Sample(c client.Client) {
	v2Ask(c, "", "CREATE DATABASE home")
	batch := v2Batch(client.BatchPointsConfig{Database: "home"})
	hosts := []string{"a", "b", "c"}
	for i := 0; i < 12; i++ {
		batch.AddPoint(v2Point("cpu", map[string]string{"host": hosts[i%3], "region": "eu"},
			map[string]interface{}{"value": float64(i) * 1.5, "n": i, "even": i%2 == 0, "label": "it's \"" + hosts[i%2] + "\""},
			time.Unix(1500000000+int64(i)*10, 7)))
	}
	fatal(c.Write(batch))
}

func v2Querying() {
	c := v2Connect(client.HTTPConfig{UserAgent: "program"})
	defer c.Close()
	v2Sample(c)
	v2Ask(c, "home",
		"SELECT * FROM cpu LIMIT 3",
		"SELECT mean(value), max(n) FROM cpu GROUP BY host; SHOW MEASUREMENTS; SELECT v FROM absent",
		"SELECT n FROM cpu WHERE time >= 1500000000s AND time < 1500000040s GROUP BY *",
		"SELECT count(value) FROM cpu WHERE time >= '2017-07-14T02:40:00Z' AND time < '2017-07-14T02:43:00Z' GROUP BY time(30s) fill(none) tz('Europe/Berlin')",
		"SELECT percentile(value, 90), stddev(value) FROM cpu",
		"SELECT top(value, host, 2) FROM cpu",
		"SELECT n / 0, value * 1e300 FROM cpu LIMIT 1", "SELECT n / 0, -value, n % 5, n & 3 FROM cpu LIMIT 2 OFFSET 6",
		"SELECT mean(value) INTO means FROM cpu GROUP BY host",
		"SELECT * FROM means",
		"SHOW SERIES; SHOW FIELD KEYS; SHOW TAG VALUES WITH KEY = host",
		"SELECT label FROM cpu WHERE label =~ /\"b\"/ ORDER BY time DESC LIMIT 1 OFFSET 1",
		// errors: of the whole, of a statement, and what follows one
		"SELECT FROM cpu",
		"SELECT nosuch(value) FROM cpu",
		"SELECT value FROM cpu LIMIT 1; SELECT nosuch(value) FROM cpu; SHOW DATABASES",
		"",
	)
	for _, precision := range []string{"h", "m", "s", "ms", "u", "ns", "fortnight"} {
		v2Show(c, client.NewQuery("SELECT first(value) FROM cpu", "home", precision))
	}
	v2Show(c, client.NewQuery("SELECT value FROM cpu", "absent", ""))
	v2Show(c, client.NewQuery("SELECT value FROM cpu", "", ""))
	v2Show(c, client.NewQueryWithRP("SELECT count(value) FROM cpu", "home", "autogen", "s"))
	v2Show(c, client.NewQueryWithRP("SELECT count(value) FROM cpu", "home", "absent", "s"))
}
