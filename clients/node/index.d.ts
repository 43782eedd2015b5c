/** Names of the databases, as in the options of the command line and in the ports file. */
export type Database = 'influxdb' | 'tdengine' | 'iotdb' | 'riak-ts';

export const DATABASES: readonly Database[];

export interface StartOptions {
  /** Which to serve, all by default. */
  databases?: readonly Database[];
  /** Further options of the command line, such as `--seed=home.lp`. */
  options?: readonly string[];
  /** The path of mimeseries.jar; without it the environment variable MIMESERIES_JAR says it. */
  jar?: string;
}

/** Where clients of one database connect to. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** The version that the database is, such as `1.6.7`. */
  readonly version: string;
  readonly tls: boolean;
  /** `HOST:PORT` */
  readonly address: string;
  /** For the databases that are spoken to by HTTP: influxdb and tdengine. */
  readonly url: string;
}

/** What the databases take for now; a reset sets it back to how the server started. */
export interface Clock {
  /** ISO 8601 with up to nine decimals. */
  now(): Promise<string>;
  /** Sets it, and lets it stand there or, with `frozen` false, run on. */
  set(now: Date | string, frozen?: boolean): Promise<void>;
  /** Moves it, also back, by milliseconds or a text such as `PT1H`. */
  advance(by: number | string): Promise<void>;
}

/** A request and what became of it. */
export interface JournalEntry {
  readonly time: string;
  readonly database: Database;
  readonly connection: string;
  readonly operation: string;
  readonly detail: string;
  readonly microseconds: number;
  readonly outcome: 'ok' | 'error' | 'not_emulated';
  readonly outcomeText: string;
  /** What was accepted without effect. */
  readonly ignored: readonly string[];
}

/** What clients asked for since the last reset. */
export interface Journal {
  /** In the order they came, of one database or of all. */
  entries(database?: Database): Promise<JournalEntry[]>;
  /** Requests for what the real server has and Mimeseries lacks. */
  notEmulated(): Promise<JournalEntry[]>;
  clear(): Promise<void>;
}

/** The control API itself. */
export interface Control {
  /** Sends a request such as `GET /control/clock` and gives what the answer holds; rejects with a ControlError if that is an error. */
  request(method: string, path: string, body?: unknown): Promise<any>;
}

/** A running server. */
export interface Server {
  readonly influxdb: Endpoint;
  readonly tdengine: Endpoint;
  readonly iotdb: Endpoint;
  readonly riakTs: Endpoint;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly control: Control;
  endpoint(database: Database): Endpoint;
  /** Takes the server back to how it started, its seeds included, or only these databases. Ports and connections stay. */
  reset(...databases: Database[]): Promise<void>;
  /** Ends the process; a second call has no effect. */
  stop(): Promise<void>;
}

/** The server refused; `status` is that of HTTP. */
export class ControlError extends Error {
  readonly status: number;
}

/** No server came up; the text says why, with what the server printed. */
export class StartError extends Error {}

/** Starts the jar on free ports of the loopback interface and waits until it listens. */
export function start(options?: StartOptions): Promise<Server>;

/** Hooks of a test runner: the module `node:test`, `vitest` or `@jest/globals`, or `globalThis` where the hooks are global. */
export type Hook = (run: () => Promise<void>, ...more: any[]) => unknown;
export type TestRunner = { beforeEach: Hook; afterEach: Hook } & (
  | { before: Hook; after: Hook }
  | { beforeAll: Hook; afterAll: Hook }
);

export interface UseOptions extends StartOptions {
  /** Tests may ask for what the real database has and Mimeseries lacks; else such a test fails at its end. */
  allowNotEmulated?: boolean;
}

/**
 * Puts a server around the tests of a file or of a `describe`: it starts before the first, is taken back to its start before each, and ends
 * after the last. What is returned is that server, as soon as tests run.
 */
export function useMimeseries(runner: TestRunner, options?: UseOptions): Server;
