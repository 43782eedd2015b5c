// Where the server is, from the command line, and a cluster of its one node.
const Riak = require('basho-riak-client');

require('winston').remove(require('winston').transports.Console);
const [host, port, authority] = process.argv.slice(2);

exports.connect = (auth) => new Promise((resolve, reject) => {
  const node = new Riak.Node.Builder().withRemoteAddress(host).withRemotePort(Number(port));
  if (auth) {
    node.withAuth(Object.assign({ ca: [require('fs').readFileSync(authority, 'utf8')] }, auth));
  }
  const cluster = new Riak.Cluster.Builder().withRiakNodes([node.build()]).build();
  cluster.start((error) => (error ? reject(error) : resolve(cluster)));
});

// A command's builder, run; the rejection has the server's text.
exports.run = (cluster, builder) => new Promise((resolve, reject) => {
  cluster.execute(builder.withCallback((error, response) => (error ? reject(error) : resolve(response))).build());
});

exports.stop = (cluster) => new Promise((resolve) => {
  cluster.stop((error, state) => {
    if (state === Riak.Cluster.State.SHUTDOWN) {
      resolve();
    }
  });
});

exports.main = (program) => program().then(
  () => { console.log('done'); process.exit(0); },
  (error) => { console.error(error); process.exit(1); });

exports.TABLE = `CREATE TABLE GeoCheckin (
  region VARCHAR NOT NULL, state VARCHAR NOT NULL, time TIMESTAMP NOT NULL,
  weather VARCHAR NOT NULL, temperature DOUBLE, seen SINT64, open BOOLEAN, picture BLOB,
  PRIMARY KEY ((region, state, QUANTUM(time, 15, 'm')), region, state, time))`;
