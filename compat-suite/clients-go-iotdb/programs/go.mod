module programs

go 1.18

require github.com/apache/iotdb-client-go v1.3.4

require github.com/apache/thrift v0.15.0 // indirect
