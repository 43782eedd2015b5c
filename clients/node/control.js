import { request as send } from 'node:http';

/** The server refused; `status` is that of HTTP. */
export class ControlError extends Error {
  constructor(status, message) {
    super(message);
    this.name = 'ControlError';
    this.status = status;
  }
}

/** Requests of the control API, in JSON. */
export class Control {
  #host;
  #port;

  constructor(host, port) {
    this.#host = host;
    this.#port = port;
  }

  // not fetch, which a test's own doubles often stand in for; a connection each, so that none keeps the process alive
  request(method, path, body) {
    return new Promise((resolve, reject) => {
      const outgoing = send({ host: this.#host, port: this.#port, method, path, agent: false }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const answer = text === '' ? undefined : JSON.parse(text);
          if (response.statusCode >= 400) {
            reject(new ControlError(response.statusCode, answer?.error ?? response.statusMessage));
          } else {
            resolve(answer);
          }
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}
