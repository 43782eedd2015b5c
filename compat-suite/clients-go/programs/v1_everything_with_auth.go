package main

import (
	"fmt"

	v1 "github.com/influxdata/influxdb1-client"
)

func v1EverythingWithAuth() {
	c := v1Connect(v1.Config{})
	v1Show(c, v1.Query{Command: "SHOW DATABASES"})
	v1Show(c, v1.Query{Command: "CREATE USER root WITH PASSWORD 'secret' WITH ALL PRIVILEGES"})
	for _, user := range [][]string{{"", ""}, {"root", "wrong"}, {"root", "secret"}} {
		c.SetAuth(user[0], user[1])
		fmt.Printf("as %q %q\n", user[0], user[1])
		v1Show(c, v1.Query{Command: "CREATE DATABASE home; SHOW DATABASES"})
		_, err := c.WriteLineProtocol("line v=1 1", "home", "", "", "")
		outcome("write", err)
	}
}
