import { Control, ControlError } from './control.js';
import { DATABASES, ServerProcess, StartError } from './process.js';

export { Control, ControlError, DATABASES, StartError };

const HOOK_MILLIS = 70_000;

/** What the databases take for now; a reset sets it back to how the server started. */
class Clock {
  #control;

  constructor(control) {
    this.#control = control;
  }

  async now() {
    return (await this.#control.request('GET', '/control/clock')).now;
  }

  async set(now, frozen = true) {
    await this.#control.request('PUT', '/control/clock', { now: now instanceof Date ? now.toISOString() : now, frozen });
  }

  async advance(by) {
    const text = typeof by === 'number' ? `PT${(by / 1000).toFixed(3)}S` : by;
    await this.#control.request('POST', '/control/clock/advance', { by: text });
  }
}

/** What clients asked for since the last reset. */
class Journal {
  #control;

  constructor(control) {
    this.#control = control;
  }

  async entries(database) {
    const query = database === undefined ? '' : `?${new URLSearchParams({ database })}`;
    return (await this.#control.request('GET', `/control/journal${query}`)).entries;
  }

  async notEmulated() {
    return (await this.entries()).filter((entry) => entry.outcome === 'not_emulated');
  }

  async clear() {
    await this.#control.request('DELETE', '/control/journal');
  }
}

/** A running server. */
export class Server {
  #process;

  constructor(process) {
    this.#process = process;
    const { host, port } = process.endpoints.control;
    this.control = new Control(host, port);
    this.clock = new Clock(this.control);
    this.journal = new Journal(this.control);
  }

  get influxdb() {
    return this.endpoint('influxdb');
  }

  get tdengine() {
    return this.endpoint('tdengine');
  }

  get iotdb() {
    return this.endpoint('iotdb');
  }

  get riakTs() {
    return this.endpoint('riak-ts');
  }

  endpoint(database) {
    const found = DATABASES.includes(database) ? this.#process.endpoints[database] : undefined;
    if (found === undefined) {
      throw new StartError(`${database} is not served`);
    }
    const { host, port, version, tls = false } = found;
    const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
    return { host, port, version, tls, address, url: `${tls ? 'https' : 'http'}://${address}` };
  }

  async reset(...databases) {
    await this.control.request('POST', '/control/reset', databases.length > 0 ? { databases } : undefined);
  }

  async stop() {
    await this.#process.stop();
  }
}

/** Starts the jar on free ports of the loopback interface and waits until it listens. */
export async function start(options) {
  return new Server(await ServerProcess.start(options));
}

function journalText(entries) {
  return entries
    .map((e) => `  ${e.time} ${e.database} ${e.operation} ${e.detail} -> ${e.outcome}${e.outcomeText ? `: ${e.outcomeText}` : ''}`)
    .join('\n');
}

/** Puts a server around the tests of a file or of a `describe`. */
export function useMimeseries(runner, options = {}) {
  const { allowNotEmulated = false, ...startOptions } = options;
  const afterAll = runner.afterAll ?? runner.after;
  let server;
  const begin = async () => {
    server = await start(startOptions);
  };
  if (runner.before === undefined) {
    // Jest and Vitest give a hook only some seconds
    runner.beforeAll(begin, HOOK_MILLIS);
  } else {
    runner.before(begin);
  }
  runner.beforeEach(async () => {
    await server?.reset();
  });
  runner.afterEach(async () => {
    // Jest runs this hook even if no server came up
    const missing = allowNotEmulated || server === undefined ? [] : await server.journal.notEmulated();
    if (missing.length > 0) {
      throw new Error(`the test asked for what Mimeseries does not emulate:\n${journalText(missing)}\nSay allowNotEmulated if it may.`);
    }
  });
  afterAll(async () => {
    await server?.stop();
  });
  return new Proxy(
    {},
    {
      get(_, name) {
        if (server === undefined) {
          throw new Error('the server starts before the first test: use it in a test or in a hook');
        }
        const value = Reflect.get(server, name, server);
        return typeof value === 'function' ? value.bind(server) : value;
      },
    },
  );
}
