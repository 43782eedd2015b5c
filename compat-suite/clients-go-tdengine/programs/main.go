// Programs of TDengine's Go driver: the first argument is the program, the others are the server's host and port.
package main

import (
	"fmt"
	"os"
)

var host, port string

func main() {
	host, port = os.Args[2], os.Args[3]
	program, known := map[string]func(){
		"rest_values":     restValues,
		"rest_errors":     restErrors,
		"rest_access":     restAccess,
		"ws_statements":   wsStatements,
		"ws_binding":      wsBinding,
		"ws_schemaless":   wsSchemaless,
		"ws_subscription": wsSubscription,
	}[os.Args[1]]
	if !known {
		fmt.Fprintln(os.Stderr, "no program", os.Args[1])
		os.Exit(2)
	}
	program()
}
