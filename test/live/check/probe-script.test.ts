import { readProbe } from '../../../src/live/check/probe-script';
import { describeProbed, stateOf } from '../../../src/live/check/result';

const web = { host: 'web', port: 80, url: 'http://web:80/' };
const database = { host: 'db', port: 5432 };

test.each([
  ['curl, an answer', web, 'curl 0 200 10.0.0.7', 'ok', 'answers 200'],
  ['curl, an error is an answer', web, 'curl 0 503 10.0.0.7', 'ok', 'answers 503'],
  ['curl, no such name', web, 'curl 6 000 ', 'failed', 'its name does not resolve'],
  ['curl, nobody listens', web, 'curl 7 000 ', 'failed', 'its name resolves, and nothing takes the connection'],
  ['curl, a connection that says nothing', web, 'curl 28 000 10.0.0.7', 'failed', 'takes connections, and gives no HTTP answer'],
  ['curl, only a connection', database, 'curl 28 000 10.0.0.9', 'ok', 'takes connections'],
  ['BusyBox wget, all is well', web, 'wget 0 000', 'ok', 'answers'],
  ['BusyBox wget, an error', web, 'wget 1 404', 'ok', 'answers 404'],
  ['wget, nothing, then a connection by nc', web, 'resolves yes\nwget 4 000\nconnects yes', 'failed', 'takes connections, and gives no HTTP answer'],
  ['wget, nothing, then no connection by nc', web, 'wget 4 000\nconnects no', 'failed', 'nothing takes the connection'],
  ['wget, nothing, and no other tool', web, 'wget 4 000\ntools none', 'failed', 'gives no answer'],
  ['nc alone', database, 'connects yes', 'ok', 'takes connections'],
  ['nc alone cannot tell an answer', web, 'connects yes', 'ok', 'takes connections'],
  ['a name alone', database, 'resolves yes\ntools none', 'unknown', 'its name resolves; the image has nothing to connect with'],
] as const)('%s', (_case, target, printed, state, words) => {
  const probed = readProbe(`${printed}\n`, target) ?? {};
  expect([stateOf(probed), describeProbed(probed)]).toEqual([state, words]);
});

test('without tools nothing is known, and lines of others do not count', () => {
  expect(readProbe('tools none\n', web)).toBeUndefined();
  expect(readProbe('welcome to this image\n', web)).toBeUndefined();
});
