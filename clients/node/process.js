import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Names of the databases, as in the options of the command line and in the ports file. */
export const DATABASES = Object.freeze(['influxdb', 'tdengine', 'iotdb', 'riak-ts']);

const START_MILLIS = 60_000;
const LOOK_MILLIS = 20;
const STOP_MILLIS = 10_000;

/** No server came up; the text says why, with what the server printed. */
export class StartError extends Error {
  constructor(message) {
    super(message);
    this.name = 'StartError';
  }
}

function findJar(given) {
  const jar = given ?? process.env.MIMESERIES_JAR;
  if (!jar) {
    throw new StartError('which jar? Set the environment variable MIMESERIES_JAR to the path of mimeseries.jar, or say it with the option "jar"');
  }
  if (!existsSync(jar)) {
    throw new StartError(`there is no file ${jar}: build it with ./mvnw package, it is wire-servers/target/mimeseries.jar`);
  }
  return jar;
}

function findJava() {
  return process.env.MIMESERIES_JAVA || (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java');
}

/** A running server and where it listens. */
export class ServerProcess {
  #child;
  #ended;
  #folder;
  #log;
  endpoints;

  static async start({ databases = DATABASES, options = [], jar } = {}) {
    const unknown = databases.filter((name) => !DATABASES.includes(name));
    if (unknown.length > 0) {
      throw new StartError(`unknown database ${unknown.join(', ')}; known are ${DATABASES.join(', ')}`);
    }
    const started = new ServerProcess();
    try {
      await started.#run(findJar(jar), databases, options);
    } catch (e) {
      await started.stop();
      throw e;
    }
    return started;
  }

  async #run(jar, databases, options) {
    this.#folder = mkdtempSync(join(tmpdir(), 'mimeseries-'));
    this.#log = join(this.#folder, 'stderr.txt');
    const ports = join(this.#folder, 'ports.json');
    const log = openSync(this.#log, 'w');
    this.#child = spawn(
      findJava(),
      ['-XX:TieredStopAtLevel=1', '-jar', jar, 'serve', ...databases.map((name) => `--${name}=0`), '--control=0', `--ports-file=${ports}`, ...options],
      { stdio: ['ignore', 'ignore', log], windowsHide: true },
    );
    closeSync(log);
    let outcome;
    this.#ended = new Promise((resolve) => {
      this.#child.once('error', (e) => resolve((outcome = `cannot be run: ${e.message}`)));
      this.#child.once('exit', (code, signal) => resolve((outcome = `ended with ${code ?? signal}`)));
    });
    // the file comes at once and whole, when every listener accepts
    for (const end = Date.now() + START_MILLIS; !existsSync(ports); ) {
      if (outcome !== undefined) {
        throw new StartError(`the server ${outcome}: ${this.log()}`);
      }
      if (Date.now() > end) {
        throw new StartError(`the server does not listen after ${START_MILLIS} ms: ${this.log()}`);
      }
      await pause(LOOK_MILLIS);
    }
    this.endpoints = JSON.parse(readFileSync(ports, 'utf8'));
    // a program that forgets to stop it can end all the same, and takes it along
    this.#child.unref();
    process.once('exit', this.#kill);
  }

  #kill = () => this.#child.kill();

  /** What the server wrote on its standard error. */
  log() {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8').trim() : '';
  }

  async stop() {
    if (this.#child !== undefined) {
      process.off('exit', this.#kill);
      this.#child.ref();
      this.#child.kill();
      const late = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MILLIS);
      await this.#ended;
      clearTimeout(late);
    }
    if (this.#folder !== undefined) {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }
}
