package main

import (
	"fmt"
	"strings"
	"time"

	client "github.com/influxdata/influxdb1-client/v2"
)

// asks until the answer has the text: a datagram's points show when the listener's batch is written
func v2Await(c client.Client, command, text string) {
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); {
		response, err := c.Query(client.NewQuery(command, "udp", "ns"))
		if err == nil && strings.Contains(fmt.Sprint(response.Results), text) {
			break
		}
	}
	v2Ask(c, "udp", command)
}

func v2DatagramsWithUDP() {
	c := v2Connect(client.HTTPConfig{})
	defer c.Close()
	sender, err := client.NewUDPClient(client.UDPConfig{Addr: host + ":" + udpPort})
	fatal(err)
	_, _, err = sender.Ping(time.Second)
	outcome("ping", err)
	_, err = sender.Query(client.NewQuery("SHOW DATABASES", "", ""))
	outcome("query", err)
	batch := v2Batch(client.BatchPointsConfig{})
	for i := 0; i < 100; i++ {
		batch.AddPoint(v2Point("cpu", map[string]string{"host": fmt.Sprint(i % 4)}, map[string]interface{}{"v": float64(i)}, time.Unix(0, int64(1+i))))
	}
	outcome("many", sender.Write(batch))
	v2Await(c, "SELECT count(v), sum(v) FROM cpu", "100 4950")
	outcome("one", sender.Write(v2Batch(client.BatchPointsConfig{},
		v2Point("odd, name", map[string]string{"k": "a b"}, map[string]interface{}{"s": "\"x\"", "n": 3, "b": true}, time.Unix(1, 2)))))
	v2Await(c, "SELECT * FROM \"odd, name\"", "a b")
	large, err := client.NewUDPClient(client.UDPConfig{Addr: host + ":" + udpPort, PayloadSize: 60000})
	fatal(err)
	outcome("in one datagram", large.Write(batch))
	v2Ask(c, "udp", "SHOW DATABASES", "SHOW RETENTION POLICIES")
	fatal(sender.Close())
}
