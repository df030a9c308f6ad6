import * as fs from 'node:fs';
import { read } from './support';
import { customSchemas } from '../../../../src/checker/rules/custom/custom-schemas';
import { objectCheck } from '../../../../src/checker/validate/object-check';
import { celEngine } from '../../../../src/kubernetes/cel/engine/engine';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';

jest.mock('node:fs', () => ({ ...jest.requireActual<typeof fs>('node:fs'), readFileSync: jest.fn(jest.requireActual<typeof fs>('node:fs').readFileSync) }));
jest.mock('../../../../src/kubernetes/cel/engine/engine', () => ({ celEngine: jest.fn() }));

const check = (yaml: string): readonly string[] => {
  const bundle = loadSchemas();
  jest.mocked(fs.readFileSync).mockClear();
  const findings = [...objectCheck([bundle], {}, customSchemas({ cwd: '/nowhere' })).run(read(yaml))];
  expect(findings).toEqual([]);
  return jest.mocked(fs.readFileSync).mock.calls.map(([file]) => String(file).replace(/^.*schemas/, 'schemas'));
};

test('a render without custom resources reads no definitions and loads no CEL engine', () => {
  expect(check('{ apiVersion: v1, kind: ConfigMap, metadata: { name: web, namespace: shop } }')).toEqual([]);
  expect(celEngine).not.toHaveBeenCalled();
});

test('one with custom resources reads the groups that it uses, and the engine only where rules ask for it', () => {
  expect(check(`
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: public, namespace: metallb-system }
spec: { addresses: [192.168.10.240/28] }`)).toEqual(['schemas/crds/index.json', 'schemas/crds/metallb.io.json']);
  expect(celEngine).not.toHaveBeenCalled();
});
