// The npm package influx with Vitest.
import { InfluxDB } from 'influx';
import { useMimeseries } from 'mimeseries';
import * as runner from 'vitest';

const mimeseries = useMimeseries(runner, { databases: ['influxdb'] });

runner.test.each([21.5, -3])('stores %d alone', async (celsius) => {
  const { host, port } = mimeseries.influxdb;
  const client = new InfluxDB({ host, port, database: 'home' });
  await client.createDatabase('home');
  await client.writePoints([{ measurement: 'room', fields: { celsius } }]);
  runner.expect((await client.query('SELECT celsius FROM room')).map((row) => row.celsius)).toEqual([celsius]);
});
