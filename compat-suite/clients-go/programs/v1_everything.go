package main

import (
	"fmt"
	"net/url"
	"time"

	v1 "github.com/influxdata/influxdb1-client"
)

func v1Connect(config v1.Config) *v1.Client {
	address, err := url.Parse("http://" + host + ":" + port)
	fatal(err)
	config.URL = *address
	c, err := v1.NewClient(config)
	fatal(err)
	return c
}

func v1Show(c *v1.Client, q v1.Query) {
	fmt.Println(q.Command)
	response, err := c.Query(q)
	if err != nil {
		outcome("  query", err)
		return
	}
	if response.Err != nil {
		outcome("  all", response.Err)
	}
	for _, result := range response.Results {
		outcome("  result", result.Err)
		for _, message := range result.Messages {
			fmt.Printf("  %s: %s\n", message.Level, message.Text)
		}
		showSeries(result.Series)
	}
}

func v1Write(c *v1.Client, label string, batch v1.BatchPoints) {
	_, err := c.Write(batch)
	outcome(label, err)
}

func v1Everything() {
	address, err := v1.ParseConnectionString(host+":"+port, false)
	fatal(err)
	fmt.Println("scheme", address.Scheme)
	c := v1Connect(v1.Config{Precision: "ms", UserAgent: "program"})
	_, text, err := c.Ping()
	outcome("ping "+version(text), err)
	ask := func(commands ...string) {
		for _, command := range commands {
			v1Show(c, v1.Query{Command: command, Database: "home"})
		}
	}
	ask("CREATE DATABASE home", "SHOW DATABASES")
	at := time.Unix(1500000000, 123456789)
	v1Write(c, "points", v1.BatchPoints{
		Database:         "home",
		RetentionPolicy:  "autogen",
		Precision:        "n",
		WriteConsistency: v1.ConsistencyOne,
		Tags:             map[string]string{"region": "eu"},
		Points: []v1.Point{
			{Measurement: "cpu", Tags: map[string]string{"host": "a b"}, Fields: map[string]interface{}{"v": 1.5, "n": 3, "s": `x"y`}, Time: at},
			{Measurement: "cpu", Tags: map[string]string{"host": "b"}, Fields: map[string]interface{}{"v": 2.5, "b": true}, Time: at.Add(time.Second), Precision: "s"},
			{Raw: "raw,host=c v=7 1500000002000000000"},
		},
	})
	_, err = c.WriteLineProtocol("line v=1 1\nline v=2 2", "home", "autogen", "s", v1.ConsistencyAny)
	outcome("lines", err)
	_, err = c.WriteLineProtocol("line v=1 1\nline v=\nline v=3 3", "home", "", "s", "")
	outcome("some lines", err)
	_, err = c.WriteLineProtocol("line", "home", "", "", "")
	outcome("no line", err)
	_, err = c.WriteLineProtocol("line v=1", "absent", "", "", "")
	outcome("absent database", err)
	_, err = c.WriteLineProtocol("line v=1", "home", "absent", "", "")
	outcome("absent policy", err)
	v1Write(c, "without time", v1.BatchPoints{Database: "home", Points: []v1.Point{{Measurement: "now", Fields: map[string]interface{}{"v": 1}}}})
	v1Write(c, "wrong type", v1.BatchPoints{Database: "home", Points: []v1.Point{{Measurement: "m", Fields: map[string]interface{}{"v": []int{1}}}}})
	ask("SELECT * FROM cpu", "SELECT * FROM raw, line", "SELECT count(v) FROM now", "SELECT max(v) FROM cpu GROUP BY *; SHOW SERIES",
		"SELECT nosuch(v) FROM cpu", "SELECT", "SELECT v FROM cpu; SELECT nosuch(v) FROM cpu; SHOW SERIES")
	c.SetPrecision("")
	ask("SELECT v FROM cpu")
	v1Show(c, v1.Query{Command: "SELECT v FROM line", Database: "home", Chunked: true, ChunkSize: 1})
	v1Show(c, v1.Query{Command: "SELECT v FROM cpu", Database: "home", RetentionPolicy: "absent"})
	v1Show(c, v1.Query{Command: "SELECT v FROM cpu", Database: "absent", NodeID: 1})
}
