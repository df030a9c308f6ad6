import { deployment, manifest, risksBetween, service } from '../stories';

const rule = (id: string, before: string, after: string): string[] => risksBetween(before, after).filter((line) => line.includes(` ${id}:`));

describe('merge-key-shared', () => {
  const dns = (ports: string): string => service(`selector: {a: b}, ports: [${ports}]`);
  const [tcp, udp] = ['{name: t, port: 53, protocol: TCP}', '{name: u, port: 53, protocol: UDP}'];
  const env = (list: string): string => deployment({ container: `env: [${list}]` });

  test.each([
    ['a second protocol', dns(tcp), dns(`${tcp}, ${udp}`), 'several entries of ports have port 53, and a client-side kubectl apply merges them by port alone: one may take the place of another'],
    ['one protocol less', dns(`${tcp}, ${udp}`), dns(tcp), 'fewer entries of ports have port 53, and a client-side kubectl apply merges them by port alone: it may delete all of them'],
    ['a variable that stood there twice', env('{name: A, value: x}, {name: A, value: x}'), env('{name: A, value: x}'),
      'fewer entries of env of container c have name A, and a client-side kubectl apply merges them by name alone: it may delete all of them'],
    ['a port of a container for both', deployment({ container: `ports: [${tcp.replace('port', 'containerPort')}]` }), deployment({ container: `ports: [${tcp.replace('port', 'containerPort')}, ${udp.replace('port', 'containerPort')}]` }),
      'several entries of ports of container c have containerPort 53, and a client-side kubectl apply merges them by containerPort alone: one may take the place of another'],
  ])('is told of %s', (_, before, after, message) => {
    expect(rule('merge-key-shared', before, after)).toEqual([`medium merge-key-shared: ${message}`]);
  });

  test.each([
    ['both stay as they are', dns(`${tcp}, ${udp}`), dns(`${tcp}, ${udp}, {name: m, port: 80}`)],
    ['both are new, so that nothing stands in for another', dns('{name: m, port: 80}'), dns(`${tcp}, ${udp}`)],
    ['the Service itself is new', manifest('v1', 'ConfigMap', 'c', ''), manifest('v1', 'ConfigMap', 'c', '') + dns(`${tcp}, ${udp}`)],
    ['each has its own number', dns(tcp), dns(`${tcp}, ${udp.replace('53', '54')}`)],
  ])('is not where %s', (_, before, after) => expect(rule('merge-key-shared', before, after)).toEqual([]));
});
