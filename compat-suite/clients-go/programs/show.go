package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/influxdata/influxdb1-client/models"
	client "github.com/influxdata/influxdb1-client/v2"
)

func fatal(err error) {
	if err != nil {
		fmt.Println("ended by", err)
		os.Exit(1)
	}
}

func outcome(label string, err error) {
	if err == nil {
		fmt.Printf("%s: done\n", label)
	} else {
		fmt.Printf("%s: error: %s\n", label, strings.TrimSpace(err.Error()))
	}
}

// Debian's build of 1.6.7 says 1.6.7~rc0.
func version(text string) string {
	return strings.SplitN(text, "~", 2)[0]
}

func showSeries(series []models.Row) {
	for _, row := range series {
		values, err := json.Marshal(row.Values)
		fatal(err)
		fmt.Printf("  %q tags=%v columns=%q partial=%t\n    %s\n", row.Name, row.Tags, row.Columns, row.Partial, values)
	}
}

func v2Connect(config client.HTTPConfig) client.Client {
	config.Addr = "http://" + host + ":" + port
	c, err := client.NewHTTPClient(config)
	fatal(err)
	return c
}

func v2Show(c client.Client, q client.Query) {
	fmt.Printf("%s\n", q.Command)
	response, err := c.Query(q)
	if err != nil {
		fmt.Printf("  error: %s\n", strings.TrimSpace(err.Error()))
		return
	}
	v2ShowResponse(response)
}

func v2ShowResponse(response *client.Response) {
	if response.Err != "" {
		fmt.Printf("  error of all: %s\n", response.Err)
	}
	for _, result := range response.Results {
		fmt.Printf("  statement %d", result.StatementId)
		if result.Err != "" {
			fmt.Printf(" error: %s", result.Err)
		}
		fmt.Println()
		for _, message := range result.Messages {
			fmt.Printf("  %s: %s\n", message.Level, message.Text)
		}
		showSeries(result.Series)
	}
}

func v2Ask(c client.Client, database string, commands ...string) {
	for _, command := range commands {
		v2Show(c, client.NewQuery(command, database, ""))
	}
}
