// What a program in TypeScript sees: compiled, not run.
import * as runner from 'vitest';
import { ControlError, DATABASES, start, useMimeseries, type Endpoint, type JournalEntry, type Server } from 'mimeseries';

const mimeseries: Server = useMimeseries(runner, { databases: ['influxdb', 'riak-ts'], allowNotEmulated: true });

runner.test('types', async () => {
  const endpoint: Endpoint = mimeseries.influxdb;
  const port: number = endpoint.port;
  await mimeseries.clock.set(new Date(0), false);
  await mimeseries.clock.advance('PT1H');
  const entries: JournalEntry[] = await mimeseries.journal.entries(DATABASES[0]);
  runner.expect(entries.map((entry) => entry.outcome)).toEqual([port]);
  // @ts-expect-error no such database
  mimeseries.endpoint('influx');
  // @ts-expect-error a runner has hooks
  useMimeseries({});
  const other = await start({ options: ['--clock=2024-03-01T00:00:00Z'] }).catch((e: unknown) => {
    throw e instanceof ControlError ? e.status : e;
  });
  await other.stop();
});
