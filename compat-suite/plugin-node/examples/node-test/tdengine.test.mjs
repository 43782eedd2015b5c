// @tdengine/rest with node:test.
import assert from 'node:assert/strict';
import * as runner from 'node:test';
import rest from '@tdengine/rest';
import { useMimeseries } from 'mimeseries';

const mimeseries = useMimeseries(runner, { databases: ['tdengine'] });

runner.test('stores readings', async () => {
  const cursor = rest.connect({ ...rest.options, url: mimeseries.tdengine.url, path: '/rest/sql/' }).cursor();
  const rows = async (sql) => {
    const result = await cursor.query(sql);
    assert.equal(result.getErrCode(), 0, result.getErrStr());
    return result.getData();
  };
  await rows('CREATE DATABASE power KEEP 36500');
  await rows('CREATE TABLE power.meter (ts TIMESTAMP, voltage INT)');
  await rows("INSERT INTO power.meter VALUES ('2024-03-01 00:00:00', 219) ('2024-03-01 00:00:01', 221)");
  assert.deepEqual(await rows('SELECT avg(voltage) FROM power.meter'), [[220]]);
});
