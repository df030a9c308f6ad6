import { Declarations } from '../../../src/generator/declare/declarations';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { Patch } from '../../../src/generator/model/patch';
import { resolve } from '../../../src/generator/resolve/resolve';
import { image, untyped } from '../../helpers/repository';

/** The line, counted from that of `declare`, of each problem. */
function lines(declare: (repository: Declarations) => Error): Readonly<Record<string, number>> {
  const repository = new Declarations({});
  const [, start] = /read-layers\.test\.ts:(\d+)/.exec(declare(repository).stack ?? '') ?? [];
  return Object.fromEntries(resolve(repository).problems.map(({ path, source }) => [path, Number(source?.split(':')[1]) - Number(start)]));
}

it('a mistake in what stands on a line of its own is told with that line, not with that of the overlay', () => {
  expect(lines((repository) => {
    const start = new Error();
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addManifest(untyped({ kind: 'ConfigMap', metadata: { name: 'a' } }));
    repository.addOverlay('here', {
      overrides: [
        web.override({ replicas: -1 }),
      ],
      expose: [
        web.endpoint('http').publicly(NodePort.at(80)),
      ],
      bind: [
        database.toHost('a b'),
      ],
      patches: [
        Patch.json6902({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'wbe' }, [{ op: 'remove', path: '/spec/replicas' }]),
      ],
      manifests: [untyped({ kind: 'ConfigMap', metadata: { name: 'b' } })],
    });
    return start;
  })).toEqual({
    'manifests[0]': 3,
    'overlays.here.overrides[0].replicas': 6,
    'overlays.here.expose[0].nodePort': 9,
    'overlays.here.bind[0]': 12,
    'overlays.here.patches[0]': 15,
    'overlays.here.manifests[0]': 4,
  });
});
