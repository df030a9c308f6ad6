import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableVersions, loadSchemas, UnknownVersionError } from '../../../src/kubernetes/schemas/load';

const DIRECTORY = join(__dirname, '../../../schemas');

describe('schema bundles', () => {
  it('cover the minors that npm releases of the client were generated from, newest first', () => {
    expect(availableVersions()).toEqual(['1.36', '1.34', '1.33', '1.32']);
  });

  it('default to the newest minor, and a patch version means its minor', () => {
    expect(loadSchemas().version).toBe('1.36');
    expect(loadSchemas('v1.34.2').version).toBe('1.34');
  });

  it('are read once', () => {
    expect(loadSchemas('1.33')).toBe(loadSchemas('1.33'));
  });

  it.each(availableVersions())('%s is the file that its digest names', (version) => {
    const text = readFileSync(join(DIRECTORY, `${version}.json`));
    expect(createHash('sha256').update(text).digest('hex')).toBe(loadSchemas(version).source.sha256);
  });

  it('names the versions there are when asked for another', () => {
    expect(() => loadSchemas('1.9')).toThrow(UnknownVersionError);
    expect(new UnknownVersionError('1.9', ['1.36', '1.34']).hint).toBe('Name one of 1.36, 1.34: bundles are built for these versions only.');
  });

  it('knows types, requirements, containers and scope', () => {
    const bundle = loadSchemas('1.34');
    expect(bundle.kindOf('apps/v1', 'Deployment')).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', type: 'V1Deployment', namespaced: true });
    expect(bundle.kindOf('v1', 'Namespace')?.namespaced).toBe(false);
    expect(bundle.kindOf('apps/v1beta1', 'Deployment')).toBeUndefined();
    expect(bundle.typeOf('V1Container')?.fields.get('ports')).toEqual({ name: 'ports', required: false, container: 'list', scalar: undefined, type: 'V1ContainerPort' });
    expect(bundle.typeOf('V1ResourceRequirements')?.fields.get('limits')?.scalar).toBe('quantity');
    expect(bundle.typeOf('V1Secret')?.fields.get('data')).toEqual({ name: 'data', required: false, container: 'map', scalar: 'bytes', type: undefined });
  });
});
