import type { Example } from './examples';
import type { Exposure } from '../../src';
import { writeYaml } from '../../src/common/yaml/write';
import { Declarations } from '../../src/generator/declare/declarations';
import { EVERYONE } from '../../src/generator/exposure/platform';
import { orderKeys } from '../../src/generator/plan/key-order';
import { resolve } from '../../src/generator/resolve/resolve';

const image = 'registry.example.com/shop/web:1.2.3';

function declared(uses: Example['uses']): { readonly repository: Declarations; readonly exposures: readonly Exposure[] } {
  const repository = new Declarations();
  const web = repository.addApp('web', { image, ports: { http: { container: 8080, service: 80 } } });
  const api = repository.addApp('api', { image, ports: { http: 8080 } });
  const exposures = uses.map((use) => use({ web, api }));
  repository.addOverlay('here', { expose: exposures });
  return { repository, exposures };
}

/** The audiences that the platforms of an example serve. */
export function audiencesOfExample({ uses }: Pick<Example, 'uses'>): readonly string[] {
  return EVERYONE.filter((audience) => declared(uses).exposures.some(({ platform }) => platform.audiences.includes(audience)));
}

/** The objects of an overlay that exposes an example, as far as base has them not, or otherwise. */
export function objectsOfExample({ title, uses }: Pick<Example, 'title' | 'uses'>): readonly string[] {
  const { repository } = declared(uses);
  const { model: { base, overlays: [{ objects }] }, problems } = resolve(repository);
  if (problems.length > 0) throw new Error(`${title}: ${JSON.stringify(problems)}`);
  const known = new Map(base.objects.map(({ key, manifest }) => [key, JSON.stringify(manifest)]));
  return objects.filter(({ key, manifest }) => known.get(key) !== JSON.stringify(manifest)).map(({ manifest }) => writeYaml(orderKeys(manifest)));
}
