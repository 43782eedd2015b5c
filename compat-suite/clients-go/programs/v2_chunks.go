package main

import (
	"fmt"
	"io"

	client "github.com/influxdata/influxdb1-client/v2"
)

func v2Chunks() {
	c := v2Connect(client.HTTPConfig{})
	defer c.Close()
	v2Sample(c)
	for _, command := range []string{
		"SELECT value FROM cpu",
		"SELECT value FROM cpu GROUP BY host",
		"SELECT n FROM cpu WHERE host = 'a'; SHOW DATABASES; SELECT v FROM absent; SHOW TAG VALUES WITH KEY = host",
		"SELECT n FROM cpu LIMIT 1; SELECT nosuch(n) FROM cpu; SELECT n FROM cpu",
		"SELECT FROM",
	} {
		query := client.NewQuery(command, "home", "s")
		query.Chunked = true
		query.ChunkSize = 3
		fmt.Println("together")
		v2Show(c, query)
		fmt.Println("one by one")
		chunks, err := c.QueryAsChunk(query)
		if err != nil {
			outcome("  chunks", err)
			continue
		}
		for {
			response, err := chunks.NextResponse()
			if err == io.EOF {
				break
			}
			fatal(err)
			fmt.Println("  chunk")
			v2ShowResponse(response)
		}
		fatal(chunks.Close())
	}
	query := client.NewQuery("SELECT value FROM cpu WHERE host = 'b'", "home", "")
	query.Chunked = true
	v2Show(c, query)
	// left before its end: the connection is given up, and the next call works
	query.ChunkSize = 1
	chunks, err := c.QueryAsChunk(query)
	fatal(err)
	_, err = chunks.NextResponse()
	outcome("first of several", err)
	outcome("left", chunks.Close())
	v2Ask(c, "home", "SELECT count(value) FROM cpu")
}
