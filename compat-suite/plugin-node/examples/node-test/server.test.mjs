// The server without a runner's hooks, and what it says if it cannot be had.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ControlError, StartError, start } from 'mimeseries';

test('a server of its own', async () => {
  const server = await start({ databases: ['influxdb'], options: ['--influxdb-version=1.8.10'] });
  try {
    assert.equal(server.influxdb.version, '1.8.10');
    const answer = await fetch(`${server.influxdb.url}/ping`);
    assert.equal(answer.headers.get('x-influxdb-version'), '1.8.10');
    assert.throws(() => server.tdengine, new StartError('tdengine is not served'));
    await assert.rejects(server.clock.set('today'), (e) => e instanceof ControlError && e.status === 400);
  } finally {
    await server.stop();
  }
  await assert.rejects(fetch(`${server.influxdb.url}/ping`));
  await server.stop();
});

test('all databases by default', async () => {
  const server = await start();
  const ports = [server.influxdb, server.tdengine, server.iotdb, server.riakTs].map(({ port }) => port);
  assert.equal(new Set(ports).size, 4);
  await server.reset('influxdb', 'iotdb');
  await server.stop();
});

test('what is wrong', async () => {
  await assert.rejects(start({ databases: ['influx'] }), /unknown database influx; known are influxdb, tdengine, iotdb, riak-ts/);
  await assert.rejects(start({ jar: 'absent.jar' }), /there is no file absent.jar/);
  await assert.rejects(start({ options: ['--influxdb-version=9'] }), /ended with 2: .*unknown version; known are 1.6.7/);
  const jar = process.env.MIMESERIES_JAR;
  delete process.env.MIMESERIES_JAR;
  await assert.rejects(start(), /Set the environment variable MIMESERIES_JAR/);
  process.env.MIMESERIES_JAVA = 'no-such-java';
  await assert.rejects(start({ jar }), /cannot be run: .*no-such-java/);
});
