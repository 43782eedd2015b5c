// Every command for tables: Query, Store, Get, Delete, ListKeys whole and streamed, Describe.
const assert = require('assert');
const Long = require('long');
const Riak = require('basho-riak-client');
const { connect, run, stop, main, TABLE } = require('./address');

const TS = Riak.Commands.TS;
const columns = [['region', TS.ColumnType.Varchar], ['state', TS.ColumnType.Varchar], ['time', TS.ColumnType.Timestamp],
  ['weather', TS.ColumnType.Varchar], ['temperature', TS.ColumnType.Double], ['seen', TS.ColumnType.Int64],
  ['open', TS.ColumnType.Boolean], ['picture', TS.ColumnType.Blob]].map(([name, type]) => ({ name, type }));
const WHERE = " FROM GeoCheckin WHERE region = 'r' AND state = 's' AND time >= 1 AND time < 1000000";
const plain = (cell) => (Buffer.isBuffer(cell) ? cell.toString() : Long.isLong(cell) ? cell.toString() : cell);

main(async () => {
  const cluster = await connect();
  const query = (text) => run(cluster, new TS.Query.Builder().withQuery(text));
  const created = await query(TABLE);
  assert.deepStrictEqual([created.columns.length, created.rows.length], [0, 0]);

  const rows = [
    ['r', 's', 1, 'hot', 23.5, 10, true, Buffer.from([0, 255])],
    ['r', 's', 2, 'h\u00e4il \u96e8', -0.5, Long.MIN_VALUE, false, null],
    ['r', 's', 900001, 'snow', null, null, null, null]];
  const store = new TS.Store.Builder().withTable('GeoCheckin').withColumns(columns).withRows(rows);
  assert.strictEqual(await run(cluster, store), true);

  const got = await run(cluster, new TS.Get.Builder().withTable('GeoCheckin').withKey(['r', 's', 2]));
  assert.deepStrictEqual(got.columns.map((c) => c.name), columns.map((c) => c.name));
  assert.deepStrictEqual(got.columns.map((c) => c.type), columns.map((c) => c.type));
  assert.deepStrictEqual(got.rows[0].map(plain), ['r', 's', '2', 'h\u00e4il \u96e8', -0.5, '-9223372036854775808', false, null]);
  const missing = await run(cluster, new TS.Get.Builder().withTable('GeoCheckin').withKey(['r', 's', 3]));
  assert.deepStrictEqual(missing.rows, []);

  const all = await query('SELECT *' + WHERE);
  assert.strictEqual(all.rows.length, 3);
  assert.deepStrictEqual([...all.rows[0][7]], [0, 255]);
  assert.deepStrictEqual(all.rows[2].slice(4), [null, null, null, null]);
  const sums = await query('SELECT COUNT(*), MAX(temperature)' + WHERE);
  assert.deepStrictEqual([plain(sums.rows[0][0]), sums.rows[0][1]], ['3', 23.5]);
  await query("INSERT INTO GeoCheckin (region, state, time, weather) VALUES ('r', 's', 4, 'mist')");
  assert.strictEqual((await query('SELECT weather' + WHERE)).rows.length, 4);

  const described = await run(cluster, new TS.Describe.Builder().withTable('GeoCheckin'));
  assert.deepStrictEqual(described.rows[2].map(plain), ['time', 'timestamp', false, '3', '3', '15', 'm', null]);

  const keys = await run(cluster, new TS.ListKeys.Builder().withTable('GeoCheckin').withStreaming(false).withTimeout(20000));
  assert.deepStrictEqual(keys.keys.map((key) => Number(key[2])).sort((a, b) => a - b), [1, 2, 4, 900001]);
  let streamed = 0;
  await new Promise((resolve, reject) => {
    cluster.execute(new TS.ListKeys.Builder().withTable('GeoCheckin').withStreaming(true).withTimeout(20000)
      .withCallback((error, response) => {
        if (error) {
          reject(error);
        } else {
          streamed += response.keys.length;
          if (response.done) {
            resolve();
          }
        }
      }).build());
  });
  assert.strictEqual(streamed, 4);

  await run(cluster, new TS.Delete.Builder().withTable('GeoCheckin').withKey(['r', 's', 1]));
  assert.strictEqual((await query('SELECT weather' + WHERE)).rows.length, 3);
  await stop(cluster);
});
