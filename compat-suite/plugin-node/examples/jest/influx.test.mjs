// The npm package influx with Jest, whose hooks are global.
import { InfluxDB } from 'influx';
import { useMimeseries } from 'mimeseries';

const mimeseries = useMimeseries(globalThis, { databases: ['influxdb'] });

test.each([21.5, -3])('stores %d alone', async (celsius) => {
  const { host, port } = mimeseries.influxdb;
  const client = new InfluxDB({ host, port, database: 'home' });
  await client.createDatabase('home');
  await client.writePoints([{ measurement: 'room', fields: { celsius } }]);
  expect((await client.query('SELECT celsius FROM room')).map((row) => row.celsius)).toEqual([celsius]);
});
