// Not a test but what one looks at: the first test asks for what is not emulated and keeps quiet about it.
import * as runner from 'node:test';
import { InfluxDB } from 'influx';
import { useMimeseries } from 'mimeseries';

async function ask(mimeseries) {
  const { host, port } = mimeseries.influxdb;
  const client = new InfluxDB({ host, port, database: 'd' });
  await client.createDatabase('d');
  await client.writePoints([{ measurement: 'm', fields: { v: 1 } }]);
  await client.query('SELECT chande_momentum_oscillator(v, 1) FROM m').catch(() => {});
}

runner.describe('strict', () => {
  const mimeseries = useMimeseries(runner, { databases: ['influxdb'] });
  runner.test('swallows', () => ask(mimeseries));
});

runner.describe('lenient', () => {
  const mimeseries = useMimeseries(runner, { databases: ['influxdb'], allowNotEmulated: true });
  runner.test('may', () => ask(mimeseries));
});
