package main

import (
	"fmt"

	"github.com/apache/iotdb-client-go/client"
)

// How sessions begin and end, one by one and in a pool.
func sessions() {
	for _, compact := range []bool{false, true} {
		session := open(compact)
		zone, err := session.GetTimeZone()
		must(err)
		fmt.Println("zone:", zone)
		_, err = session.SetTimeZone("Asia/Shanghai")
		must(err)
		zone, err = session.GetTimeZone()
		must(err)
		fmt.Println("zone:", zone)
		ask(session, "show version")
		must(session.Close())
	}
	stranger := client.NewSession(&client.Config{Host: host, Port: port, UserName: "root", Password: "wrong"})
	// the client does not look at the answer before it is asked something
	must(stranger.Open(false, 5000))
	ask(&stranger, "show version")

	pool := client.NewSessionPool(&client.PoolConfig{Host: host, Port: port, UserName: "root", Password: "root", TimeZone: "UTC"},
		2, 5000, 5000, false)
	defer pool.Close()
	first, err := pool.GetSession()
	must(err)
	second, err := pool.GetSession()
	must(err)
	change(&first, "insert into root.pool.d (time, v) values (1, 1.5)")
	ask(&second, "select v from root.pool.d")
	pool.PutBack(first)
	third, err := pool.GetSession()
	must(err)
	ask(&third, "select last v from root.pool.d")
	pool.PutBack(second)
	pool.PutBack(third)
}
