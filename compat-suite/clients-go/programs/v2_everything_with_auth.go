package main

import (
	"fmt"
	"time"

	client "github.com/influxdata/influxdb1-client/v2"
)

func v2EverythingWithAuth() {
	root := v2Connect(client.HTTPConfig{Username: "root", Password: "p:w ü"})
	v2Ask(root, "", "SHOW DATABASES", "CREATE USER root WITH PASSWORD 'p:w ü' WITH ALL PRIVILEGES", "CREATE DATABASE home",
		"CREATE USER reader WITH PASSWORD 'r'", "GRANT READ ON home TO reader")
	for _, user := range [][]string{{"root", "p:w ü"}, {"reader", "r"}, {"reader", "wrong"}, {"nobody", "x"}, {"", ""}} {
		fmt.Printf("as %q %q\n", user[0], user[1])
		c := v2Connect(client.HTTPConfig{Username: user[0], Password: user[1]})
		_, _, err := c.Ping(5 * time.Second)
		outcome("ping", err)
		outcome("write", c.Write(v2Batch(client.BatchPointsConfig{Database: "home"},
			v2Point("m", nil, map[string]interface{}{"v": 1}, time.Unix(1, 0)))))
		v2Ask(c, "home", "SELECT * FROM m", "SHOW DATABASES", "DROP MEASUREMENT absent", "SELECT v INTO n FROM m")
	}
}
