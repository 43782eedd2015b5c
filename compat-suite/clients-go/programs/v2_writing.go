package main

import (
	"fmt"
	"math"
	"time"

	client "github.com/influxdata/influxdb1-client/v2"
)

func v2Batch(config client.BatchPointsConfig, points ...*client.Point) client.BatchPoints {
	batch, err := client.NewBatchPoints(config)
	fatal(err)
	batch.AddPoints(points)
	return batch
}

func v2Point(name string, tags map[string]string, fields map[string]interface{}, times ...time.Time) *client.Point {
	point, err := client.NewPoint(name, tags, fields, times...)
	fatal(err)
	return point
}

func v2Writing() {
	c := v2Connect(client.HTTPConfig{})
	defer c.Close()
	_, text, err := c.Ping(5 * time.Second)
	outcome("ping "+version(text), err)
	v2Ask(c, "", "CREATE DATABASE home", `CREATE RETENTION POLICY "ever" ON home DURATION INF REPLICATION 1`)

	at := time.Date(2016, 12, 31, 23, 59, 59, 123456789, time.UTC)
	types := v2Point(`odd, "name"= \ 你好`, map[string]string{"tag key": "a,b=c d", "back": `x\y`},
		map[string]interface{}{"float": 1.25, "int": 42, "int64": int64(math.MinInt64), "bool": true, "text": "quote \" back \\ line\nnext"}, at)
	outcome("types", c.Write(v2Batch(client.BatchPointsConfig{Database: "home"}, types)))
	v2Ask(c, "home", "SELECT * FROM /odd.*/")

	for _, precision := range []string{"ns", "us", "ms", "s"} {
		batch := v2Batch(client.BatchPointsConfig{Database: "home", Precision: precision, WriteConsistency: "all"},
			v2Point("precise", map[string]string{"p": precision}, map[string]interface{}{"v": 1}, at))
		outcome("precision "+precision, c.Write(batch))
	}
	v2Ask(c, "home", "SELECT * FROM precise")
	_, err = client.NewBatchPoints(client.BatchPointsConfig{Precision: "fortnight"})
	outcome("precision of none", err)

	zipped := v2Connect(client.HTTPConfig{WriteEncoding: client.GzipEncoding})
	batch := v2Batch(client.BatchPointsConfig{Database: "home", RetentionPolicy: "ever"})
	for i := 0; i < 10000; i++ {
		batch.AddPoint(v2Point("many", map[string]string{"host": fmt.Sprint(i % 8)}, map[string]interface{}{"v": float64(i)}, time.Unix(0, int64(1+i))))
	}
	outcome("zipped", zipped.Write(batch))
	v2Ask(c, "home", "SELECT count(v), sum(v) FROM ever.many GROUP BY host", "SELECT count(v) FROM many")

	one := func(name string, value interface{}) *client.Point {
		return v2Point(name, nil, map[string]interface{}{"v": value}, time.Unix(1, 0))
	}
	outcome("no database", c.Write(v2Batch(client.BatchPointsConfig{}, one("m", 1))))
	outcome("absent database", c.Write(v2Batch(client.BatchPointsConfig{Database: "absent"}, one("m", 1))))
	outcome("absent policy", c.Write(v2Batch(client.BatchPointsConfig{Database: "home", RetentionPolicy: "absent"}, one("m", 1))))
	outcome("consistency of none", c.Write(v2Batch(client.BatchPointsConfig{Database: "home", WriteConsistency: "most"}, one("m", 1))))
	outcome("conflict", c.Write(v2Batch(client.BatchPointsConfig{Database: "home"}, one("clash", 1), one("clash", "text"))))
	outcome("a float", c.Write(v2Batch(client.BatchPointsConfig{Database: "home"}, one("later", 1.5))))
	outcome("then text", c.Write(v2Batch(client.BatchPointsConfig{Database: "home"}, one("later", "text"), one("other", 1))))
	outcome("a field named time", c.Write(v2Batch(client.BatchPointsConfig{Database: "home"},
		v2Point("m", nil, map[string]interface{}{"time": 1}, time.Unix(1, 0)))))
	outcome("a tag named time", c.Write(v2Batch(client.BatchPointsConfig{Database: "home"},
		v2Point("m", map[string]string{"time": "x"}, map[string]interface{}{"v": 1}, time.Unix(1, 0)))))
	_, err = client.NewPoint("m", nil, map[string]interface{}{"v": math.NaN()})
	outcome("not a number", err)
	outcome("nothing", c.Write(v2Batch(client.BatchPointsConfig{Database: "home"})))
	v2Ask(c, "home", "SELECT * FROM clash, later, other, m")
}
