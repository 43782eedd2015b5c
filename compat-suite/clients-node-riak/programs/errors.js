// Refusals come with the server's code and text, and the connection goes on.
const assert = require('assert');
const Riak = require('basho-riak-client');
const { connect, run, stop, main, TABLE } = require('./address');

const TS = Riak.Commands.TS;

main(async () => {
  const cluster = await connect();
  const refused = (builder, text) => assert.rejects(run(cluster, builder), (error) => String(error.message || error).includes(text) || assert.fail(error));
  const query = (text) => new TS.Query.Builder().withQuery(text);
  await run(cluster, query(TABLE));
  await refused(query(TABLE), 'already_active');
  await refused(query('SELEC'), "Unexpected token 'SELEC'");
  await refused(query('SELECT * FROM GeoCheckin'), 'The query must have a where clause.');
  await refused(new TS.Get.Builder().withTable('GeoCheckin').withKey(['r']), 'Key element count mismatch');
  await refused(new TS.Delete.Builder().withTable('GeoCheckin').withKey(['r', 's', 1]), 'notfound');
  await refused(new TS.ListKeys.Builder().withTable('Nowhere').withStreaming(false), 'Nowhere');
  assert.deepStrictEqual((await run(cluster, query('SHOW TABLES'))).rows.map((row) => row[0].toString()), ['GeoCheckin']);
  await stop(cluster);
});
