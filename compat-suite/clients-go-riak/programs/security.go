package main

import (
	"crypto/tls"
	"crypto/x509"
	"os"

	riak "github.com/basho/riak-go-client"
)

// signingIn goes on in TLS and says who it is; whoever does not is refused.
func signingIn(address, authority string) {
	pem, err := os.ReadFile(authority)
	must(err)
	pool := x509.NewCertPool()
	same(pool.AppendCertsFromPEM(pem), true)
	settings := &tls.Config{RootCAs: pool, ServerName: "localhost"}
	cluster := connect(address, &riak.AuthOptions{User: "anna", Password: "secret", TlsConfig: settings})
	shown, err := query(cluster, "SHOW TABLES")
	must(err)
	same(len(shown.Rows), 0)
	must(cluster.Stop())

	open := connect(address, nil)
	_, err = query(open, "SHOW TABLES")
	refused(err, "Security is enabled")
	must(open.Stop())
}
