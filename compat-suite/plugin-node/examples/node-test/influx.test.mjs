// The npm package influx with node:test: points written, read, and gone for the next test; the clock; the journal.
import assert from 'node:assert/strict';
import * as runner from 'node:test';
import { InfluxDB } from 'influx';
import { useMimeseries } from 'mimeseries';

const mimeseries = useMimeseries(runner, { databases: ['influxdb'] });
const { beforeEach, describe, test } = runner;

describe('a room', () => {
  let client;

  beforeEach(async () => {
    const { host, port } = mimeseries.influxdb;
    client = new InfluxDB({ host, port, database: 'home' });
    await client.createDatabase('home');
  });

  for (const celsius of [21.5, -3]) {
    test(`stores ${celsius} alone`, async () => {
      await client.writePoints([{ measurement: 'room', fields: { celsius } }]);
      const rows = await client.query('SELECT celsius FROM room');
      assert.deepEqual(rows.map((row) => row.celsius), [celsius]);
    });
  }

  test('is as old as the test says', async () => {
    const write = (celsius) => client.writePoints([{ measurement: 'room', fields: { celsius } }]);
    await mimeseries.clock.set('2024-03-01T00:00:00Z');
    await write(1);
    await mimeseries.clock.advance('PT1H');
    await mimeseries.clock.advance(1);
    await write(2);
    assert.equal(await mimeseries.clock.now(), '2024-03-01T01:00:00.001Z');
    const rows = await client.query('SELECT celsius FROM room WHERE time > now() - 1h');
    assert.deepEqual(rows.map((row) => row.celsius), [2]);
  });

  test('is in the journal', async () => {
    await client.query('SHOW MEASUREMENTS');
    const asked = (await mimeseries.journal.entries('influxdb')).at(-1);
    assert.equal(asked.detail, 'SHOW MEASUREMENTS');
    assert.equal(asked.outcome, 'ok');
    await mimeseries.journal.clear();
    assert.deepEqual(await mimeseries.journal.entries(), []);
  });
});
