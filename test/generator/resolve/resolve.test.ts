import { RepositoryConfig } from '../../../src/generator/declare/repository-config';
import { resolve } from '../../../src/generator/resolve/resolve';
import { image, problemsOf } from '../../helpers/repository';

it('all problems are found in one run, whatever else is wrong', () => {
  const codes = problemsOf((repository) => {
    const web = repository.addApp('Web', { image: '', replicas: -1, ports: { http: 0 }, env: { 1: 'a' } });
    repository.addApp('Web', { image, links: [web.endpoint('http').asUrl('A B')] });
    repository.addOverlay('Here', { expose: [web.endpoint('http').publicly({ id: 'x', shape: () => ({ type: 'NodePort', annotations: {} }), objects: () => [], problems: () => [{ code: 'own', path: 'x', message: 'x', hint: 'x' }] })] });
    repository.addManifest({});
  }, { namespace: 'A' }).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['name-invalid', 'port-out-of-range', 'image-invalid', 'replicas-invalid', 'env-name-invalid', 'name-duplicate', 'own', 'manifest-incomplete']));
});

it('each problem names the line that declared what is wrong', () => {
  const repository = new RepositoryConfig();
  const line = Number(/report\.test\.ts:(\d+)/.exec(new Error().stack ?? '')?.[1]);
  const web = repository.addApp('web', { image: '', ports: { http: 80 } });
  repository.addOverlay('here', { apps: [web.override({ serviceName: 'A' })] });
  expect(resolve(repository).problems.map(({ code, source }) => `${code} ${source}`)).toEqual([
    `image-invalid test/model/report.test.ts:${line + 1}`,
    `name-invalid test/model/report.test.ts:${line + 2}`,
  ]);
});

it('the first declaration keeps a name, and the later one is the problem', () => {
  const repository = new RepositoryConfig();
  repository.addApp('web', { image });
  const line = Number(/report\.test\.ts:(\d+)/.exec(new Error().stack ?? '')?.[1]);
  repository.addApp('web', { image, names: { deployment: 'other' } });
  expect(resolve(repository).problems.map(({ source }) => source)).toEqual([`test/model/report.test.ts:${line + 1}`]);
});
