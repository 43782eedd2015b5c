// Programs of the Go client influxdb1-client: the first argument is the program, the others are the server's host, port and UDP port.
package main

import (
	"fmt"
	"os"
)

var host, port, udpPort string

func main() {
	host, port, udpPort = os.Args[2], os.Args[3], os.Args[4]
	program, known := map[string]func(){
		"v1_everything":           v1Everything,
		"v1_everything_with_auth": v1EverythingWithAuth,
		"v2_everything_with_auth": v2EverythingWithAuth,
		"v2_chunks":               v2Chunks,
		"v2_parameters":           v2Parameters,
		"v2_querying":             v2Querying,
		"v2_schema":               v2Schema,
		"v2_datagrams_with_udp":   v2DatagramsWithUDP,
		"v2_writing":              v2Writing,
	}[os.Args[1]]
	if !known {
		fmt.Fprintln(os.Stderr, "no program", os.Args[1])
		os.Exit(2)
	}
	program()
}
