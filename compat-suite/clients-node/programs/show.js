// What all programs share: where the server is, and printing without anything that differs from run to run.
'use strict';

exports.host = process.argv[2];
exports.port = Number(process.argv[3]);

// times keep the nanoseconds that the client puts on its dates
function plain(value) {
  if (value instanceof Date) {
    return value.getNanoTime ? `${value.toISOString()} (${value.getNanoTime()} ns)` : value.toISOString();
  }
  if (Array.isArray(value)) return Array.from(value, plain);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
  }
  return value;
}

exports.show = (label, value) => {
  if (Array.isArray(value) && value.length > 0) {
    console.log(`${label}:`);
    for (const element of value) console.log(`  ${JSON.stringify(plain(element))}`);
  } else {
    console.log(`${label}: ${value === undefined ? 'done' : JSON.stringify(plain(value))}`);
  }
};

// awaits what a call gives and prints it, or the class and message of its error
exports.attempt = async (label, call) => {
  try {
    exports.show(label, await call());
  } catch (error) {
    console.log(`${label}: ${error.constructor.name}: ${error.message.trimEnd()}`);
  }
};

exports.run = (program) => program().catch((error) => {
  console.log(`ended by ${error.constructor.name}: ${error.message}`);
  process.exitCode = 1;
});

// for clients with callbacks: the method as a call that gives a promise
exports.calling = (client) => (method, ...args) => () => new Promise((resolve, reject) => {
  client[method](...args, (error, result) => (error ? reject(error) : resolve(result)));
});
