module programs

go 1.19

require github.com/basho/riak-go-client v1.7.0

require (
	github.com/basho/backoff v0.0.0-20150307023525-2ff7c4694083 // indirect
	github.com/golang/protobuf v1.3.5 // indirect
)
