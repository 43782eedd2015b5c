// StartTLS, then user and password; without them nothing is answered.
const assert = require('assert');
const Riak = require('basho-riak-client');
const { connect, run, stop, main } = require('./address');

const show = () => new Riak.Commands.TS.Query.Builder().withQuery('SHOW TABLES');

main(async () => {
  const cluster = await connect({ user: 'anna', password: 'secret' });
  assert.deepStrictEqual((await run(cluster, show())).rows, []);
  await stop(cluster);
  const open = await connect();
  await assert.rejects(run(open, show()), (error) => String(error.message || error).includes('Security is enabled') || assert.fail(error));
  await stop(open);
});
