// Programs of IoTDB's Go client: the first argument is the program, the others are the server's host and port.
package main

import (
	"fmt"
	"os"
)

var host, port string

func main() {
	host, port = os.Args[2], os.Args[3]
	program, known := map[string]func(){
		"queries":  queries,
		"records":  records,
		"schema":   schema,
		"sessions": sessions,
		"tablets":  tablets,
	}[os.Args[1]]
	if !known {
		fmt.Fprintln(os.Stderr, "no program", os.Args[1])
		os.Exit(2)
	}
	program()
}
