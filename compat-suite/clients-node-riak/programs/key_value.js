// Objects beside tables: ping, store, fetch, list, delete.
const assert = require('assert');
const Riak = require('basho-riak-client');
const { connect, run, stop, main } = require('./address');

const KV = Riak.Commands.KV;

main(async () => {
  const cluster = await connect();
  assert.strictEqual(await new Promise((resolve, reject) => {
    cluster.execute(new Riak.Commands.Ping((error, response) => (error ? reject(error) : resolve(response))));
  }), true);
  await run(cluster, new KV.StoreValue.Builder().withBucket('people').withKey('anna').withContent(new Riak.Commands.KV.RiakObject().setContentType('text/plain').setValue('31')));
  const found = await run(cluster, new KV.FetchValue.Builder().withBucket('people').withKey('anna'));
  assert.strictEqual(found.values[0].getValue().toString(), '31');
  const keys = await run(cluster, new KV.ListKeys.Builder().withBucket('people').withStreaming(false));
  assert.deepStrictEqual(keys.keys, ['anna']);
  await run(cluster, new KV.DeleteValue.Builder().withBucket('people').withKey('anna'));
  assert.strictEqual((await run(cluster, new KV.FetchValue.Builder().withBucket('people').withKey('anna'))).isNotFound, true);
  await stop(cluster);
});
