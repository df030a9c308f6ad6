import type { Peer, PeerPorts, Who } from '../../../../src/checker/diff/risks/peers';
import { covers, describePeer, isEveryone } from '../../../../src/checker/diff/risks/peers';

const ANYONE: Who = { kind: 'anyone' };
const block = (cidr: string, ...except: string[]): Who => ({ kind: 'block', cidr, except });
const WEB: Who = { kind: 'workload', title: 'Deployment web', namespace: 'shop' };
const SHOP: Who = { kind: 'namespace', namespace: 'shop' };
const labelled = (namespaces: Record<string, string>, pods?: Record<string, string>): Who => ({ kind: 'labelled', namespaces, ...pods && { pods } });
const tcp = (port: PeerPorts['port'], end?: number): PeerPorts => ({ port, end, protocol: 'TCP' });

test.each<readonly [Peer, string]>([
  [{ who: ANYONE }, 'anyone'],
  [{ who: block('10.0.0.0/8') }, '10.0.0.0/8'],
  [{ who: block('10.0.0.0/8', '10.1.0.0/16', '10.2.0.0/16') }, '10.0.0.0/8 except 10.1.0.0/16, 10.2.0.0/16'],
  [{ who: WEB, ports: tcp(80) }, 'Deployment web in shop on 80/TCP'],
  [{ who: SHOP, ports: tcp(80, 90) }, 'all Pods in shop on 80-90/TCP'],
  [{ who: labelled({ team: 'a' }), ports: tcp('all') }, 'Pods of namespaces {"team":"a"} on all/TCP'],
  [{ who: labelled({ team: 'a' }, { app: 'b' }) }, 'Pods of namespaces {"team":"a"} with {"app":"b"}'],
])('%j is said as: %s', (peer, text) => {
  expect(describePeer(peer)).toBe(text);
});

test.each<readonly [Who, boolean]>([
  [ANYONE, true], [block('0.0.0.0/0'), true], [block('::/0'), true], [block('10.0.0.0/8'), false], [WEB, false],
])('%j is everyone: %s', (who, is) => {
  expect(isEveryone({ who })).toBe(is);
});

test.each<readonly [held: Who, wanted: Who, covered: boolean]>([
  [ANYONE, WEB, true], [WEB, ANYONE, false], [WEB, WEB, true], [SHOP, WEB, true], [{ ...SHOP, namespace: 'other' }, WEB, false], [WEB, SHOP, false],
  [block('10.0.0.0/8'), block('10.1.0.0/16'), true], [block('10.1.0.0/16'), block('10.0.0.0/8'), false], [block('10.0.0.0/8'), WEB, false],
  [block('10.0.0.0/8', '10.1.0.0/16'), block('10.1.2.0/24'), false], [block('10.0.0.0/8', '10.1.0.0/16'), block('10.2.0.0/16'), true],
  [block('10.0.0.0/8', '10.1.0.0/16'), block('10.0.0.0/8', '10.1.0.0/16', '10.3.0.0/16'), true],
  [labelled({}), WEB, true], [labelled({}), SHOP, true], [labelled({}), labelled({ team: 'a' }), true], [labelled({}), block('10.0.0.0/8'), false],
  [labelled({ team: 'a' }), labelled({ team: 'a' }, { app: 'b' }), true], [labelled({ team: 'a' }), labelled({ team: 'b' }), false],
  [labelled({ team: 'a' }), WEB, false], [labelled({}, { app: 'b' }), WEB, false],
])('%j holds all of %j: %s', (held, wanted, covered) => {
  expect(covers({ who: held }, { who: wanted })).toBe(covered);
});

test.each<readonly [held: PeerPorts | undefined, wanted: PeerPorts | undefined, covered: boolean]>([
  [undefined, tcp(80), true], [tcp(80), undefined, false], [tcp(80), tcp(80), true], [tcp(80), tcp(81), false],
  [tcp(80), { port: 80, protocol: 'UDP' }, false],
  [tcp('all'), tcp(80), true], [tcp(80), tcp('all'), false], [tcp('http'), tcp('http'), true], [tcp('http'), tcp(80), false],
  [tcp(80, 90), tcp(80), true], [tcp(80, 90), tcp(90), true], [tcp(80, 90), tcp(91), false], [tcp(80, 90), tcp(79), false],
  [tcp(80, 90), tcp(85, 95), false], [tcp(80), tcp(80, 81), false],
])('the ports %j hold all of %j: %s', (held, wanted, covered) => {
  expect(covers({ who: ANYONE, ports: held }, { who: ANYONE, ports: wanted })).toBe(covered);
});
