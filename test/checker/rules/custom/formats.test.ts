import { formatMismatch } from '../../../../src/checker/rules/custom/formats';

test.each<readonly [format: string, good: readonly string[], bad: readonly string[]]>([
  ['uri', ['https://example.com', '/path', 'mailto:a@b.c', 'http://[::1]:80/'], ['', 'example.com', 'http://a:b/', 'http://%zz']],
  ['email', ['a@b.c', 'A <a@b.c>'], ['a@', 'a b@c', 'mailto:a@b.c']],
  ['hostname', ['www.example.com', 'localhost'], ['my-name', '1.2.3.4', '-a.com', 'a_b.com']],
  ['ipv4', ['192.168.0.1', '01.2.3.4'], ['192.168.0', '192.168.0.256', '::1']],
  ['ipv6', ['2001:db8::1', '::ffff:1.2.3.4'], ['1.2.3.4', 'fe80::1%eth0']],
  ['cidr', ['10.0.0.0/8', '::/0'], ['10.0.0.0', '10.0.0.0/33']],
  ['mac', ['00:00:5e:00:53:01', '0000.5e00.5301'], ['00:00:5e:00:53']],
  ['uuid', ['6BA7B810-9dad-11d1-80b4-00c04fd430c8'], ['6ba7b810']],
  ['uuid4', ['6ba7b810-9dad-41d1-80b4-00c04fd430c8'], ['6ba7b810-9dad-11d1-80b4-00c04fd430c8']],
  ['isbn', ['0321751043', '978-0321751041'], ['0321751044']],
  ['ssn', ['111-11-1111'], ['111111111']],
  ['hexcolor', ['#FFF', 'fff000'], ['#FFFFF']],
  ['rgbcolor', ['rgb(1,2,3)'], ['rgb(256,0,0)']],
  ['byte', ['YWI='], ['', 'YWI', '!!']],
  ['date', ['2026-01-31'], ['2026-02-30', '2026-1-1']],
  ['date-time', ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.5+01:00'], ['2026-01-31T12:00:00', '2026-01-31T25:00:00Z', '2026-01-31']],
  ['duration', ['1h30m', '22 ns', '1 day', '0'], ['', '1', 'h', '1 x']],
  ['k8s-short-name', ['my-name'], ['My-Name', 'a.b']],
  ['k8s-long-name', ['a.b'], ['a..b']],
])('%s', (format, good, bad) => {
  expect(good.filter((text) => formatMismatch(text, format) !== undefined)).toEqual([]);
  expect(bad.filter((text) => formatMismatch(text, format) === undefined)).toEqual([]);
});

test('a format that no server enforces is ignored', () => {
  expect(formatMismatch('anything', 'color')).toBeUndefined();
});
