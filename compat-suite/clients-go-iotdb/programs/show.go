package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/apache/iotdb-client-go/client"
	"github.com/apache/iotdb-client-go/common"
)

func config() *client.Config {
	return &client.Config{Host: host, Port: port, UserName: "root", Password: "root", TimeZone: "UTC"}
}

func open(compact bool) *client.Session {
	session := client.NewSession(config())
	must(session.Open(compact, 5000))
	return &session
}

func must(err error) {
	if err != nil {
		fmt.Println("ended by", err)
		os.Exit(1)
	}
}

func outcome(label string, status *common.TSStatus, err error) {
	if err == nil {
		err = client.VerifySuccess(status)
	}
	if err != nil {
		fmt.Printf("%s: %s\n", label, strings.TrimSpace(err.Error()))
		return
	}
	fmt.Printf("%s: done\n", label)
}

func change(session *client.Session, statement string) {
	status, err := session.ExecuteNonQueryStatement(statement)
	outcome(statement, status, err)
}

func ask(session *client.Session, query string) {
	found, err := session.ExecuteQueryStatement(query, nil)
	show(query, found, err)
}

func show(label string, found *client.SessionDataSet, err error) {
	if err != nil {
		fmt.Printf("%s: %s\n", label, strings.TrimSpace(err.Error()))
		return
	}
	defer found.Close()
	fmt.Println(label)
	for next, err := found.Next(); next; next, err = found.Next() {
		must(err)
		fmt.Print("  ")
		if !found.IsIgnoreTimeStamp() {
			fmt.Print(found.GetTimestamp(), "; ")
		}
		for i := 0; i < found.GetColumnCount(); i++ {
			name := found.GetColumnName(i)
			if found.IsNull(name) {
				fmt.Print("null; ")
			} else {
				fmt.Printf("%T %v; ", found.GetValue(name), found.GetValue(name))
			}
		}
		fmt.Println()
	}
}
