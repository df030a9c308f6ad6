import { cidr, ipAddress, isStrictlyInside } from '../../../src/kubernetes/formats/addresses';
import { cronSchedule, timeZone } from '../../../src/kubernetes/formats/cron';
import type { Format } from '../../../src/kubernetes/formats/format';
import * as names from '../../../src/kubernetes/formats/names';
import { absolutePath, descendingPath, localPath } from '../../../src/kubernetes/formats/paths';
import { percentage } from '../../../src/kubernetes/formats/percentage';
import { containerResourceFault, quotaResourceFault } from '../../../src/kubernetes/formats/resource-names';
import { parseCidr } from '../../../src/kubernetes/names/ip-address';

const CASES: readonly [name: string, format: Format, good: readonly string[], bad: readonly string[]][] = [
  ['a DNS label', names.dnsLabel, ['a', '1-a', 'a'.repeat(63)], ['', 'A', 'a.b', '-a', 'a-', 'a'.repeat(64)]],
  ['a DNS subdomain', names.dnsSubdomain, ['a', 'a.b-c.1'], ['a..b', '.a', 'a_b', 'A', 'a'.repeat(254)]],
  ['a DNS label that begins with a letter', names.dns1035Label, ['a1'], ['1a', 'a.b']],
  ['a qualified name', names.qualifiedName, ['a', 'A_b.c', 'example.com/A'], ['', 'a/b/c', '/a', 'a/', 'Example.com/a', '-a']],
  ['the key of an annotation', names.annotationKey, ['Example.com/a'], ['a b']],
  ['the value of a label', names.labelValue, ['', 'A_b.c-1'], ['-a', 'a b', 'a'.repeat(64)]],
  ['a port name', names.portName, ['http', '1a', 'abcdefghijklmno'], ['80', 'a--b', '-a', 'HTTP', 'abcdefghijklmnop', '']],
  ['an environment variable', names.envName, ['A', '1a', 'a b', '..'], ['', 'A=B', 'é', 'A\n']],
  ['a key of a ConfigMap', names.configKey, ['a.b', '.a', '...a'.slice(2), '_'], ['', '.', '..', '..a', 'a/b']],
  ['a path segment', names.pathSegment, ['system:a', 'A B'], ['.', '..', 'a/b', 'a%b']],
  ['a finalizer', names.finalizer, ['kubernetes', 'example.com/a'], ['a', 'a b/c']],
  ['an address', ipAddress, ['1.2.3.4', '::1'], ['1.2.3', '01.2.3.4', 'fe80::1%eth0']],
  ['a range', cidr, ['10.0.0.0/8', '::/0'], ['10.0.0.0', '10.0.0.0/33', 'fd00::/129', '10.0.0.0/08']],
  ['a percentage', percentage, ['0%', '150%'], ['5', '%', '1.5%', '-1%']],
  ['a path below a volume', localPath, ['a/b', 'a/..b', ''], ['/a', '../a', 'a/../b', '..a']],
  ['a descending path', descendingPath, ['..a'], ['/a', 'a/..']],
  ['an absolute path', absolutePath, ['/a'], ['a', '']],
  ['a cron schedule', cronSchedule,
    ['* * * * *', '*/5 1-3 ? JAN,feb mon', '@hourly', '@every 1h30m', ' 0 0 * * 0 '],
    ['', '* * * *', '60 * * * *', '* * * * 7', '5-1 * * * *', '*/0 * * * *', '@reboot', '@every 5', 'TZ=UTC * * * * *']],
  ['a time zone', timeZone, ['UTC', 'Europe/Berlin', 'US/Pacific'], ['', 'Local', 'Foo/Bar', 'EUROPE/BERLIN', '+01:00']],
  ['a resource of containers', containerResourceFault, ['cpu', 'hugepages-2Mi', 'example.com/gpu'], ['storage', 'gpu', 'kubernetes', 'requests.example.com/gpu']],
  ['a resource of quotas', quotaResourceFault, ['pods', 'requests.cpu', 'count/jobs.batch', 'requests.example.com/gpu'], ['storage', 'gpu']],
];

describe.each(CASES)('%s', (_, format, good, bad) => {
  it.each(good)('may be %j', (value) => expect(format(value)).toBeUndefined());
  it.each(bad)('may not be %j', (value) => expect(format(value)).toEqual(expect.any(String)));
});

describe('ranges of addresses', () => {
  const inside = (inner: string, outer: string): boolean => {
    const [a, b] = [parseCidr(inner), parseCidr(outer)];
    return a !== undefined && b !== undefined && isStrictlyInside(a, b);
  };

  it('contain smaller ranges of their family', () => {
    expect(inside('10.1.0.0/16', '10.0.0.0/8')).toBe(true);
    expect(inside('fd00:1::/32', 'fd00::/8')).toBe(true);
  });

  it('contain neither themselves nor ranges beside them', () => {
    expect(inside('10.0.0.0/8', '10.0.0.0/8')).toBe(false);
    expect(inside('11.0.0.0/16', '10.0.0.0/8')).toBe(false);
    expect(inside('fd00::/16', '0.0.0.0/0')).toBe(false);
  });
});
