import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { departures } from './conforms';
import { diffStates } from '../../../../src/checker/diff/diff-states';
import { renderJson } from '../../../../src/checker/diff/report/json';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { deployment, manifest, overlay, service } from '../stories';

const SCHEMA = JSON.parse(readFileSync(join(__dirname, '../../../../docs/diff.schema.json'), 'utf8')) as JsonObject;
const SUBJECT = { before: 'main', after: 'the working tree' };

test('a change is reported with its fields, risks and verdict', () => {
  const before = [overlay(deployment({ spec: 'replicas: 2,' }))];
  const after = [overlay(deployment({ spec: 'replicas: 3,' }))];
  expect(JSON.parse(renderJson(diffStates(before, after), SUBJECT))).toEqual({
    before: 'main',
    after: 'the working tree',
    overlays: [{ overlay: 'o', presence: 'both', objects: { before: 1, after: 1 }, errors: [] }],
    changes: [{
      overlay: 'o',
      resource: 'apps/v1 Deployment web',
      change: 'modified',
      fields: [{ path: 'spec.replicas', before: 2, after: 3 }],
      risks: [],
      forbidden: false,
      refusals: [],
    }],
  });
});

test.each([
  ['every kind of change', diffStates(
    [overlay(deployment() + service('clusterIP: None') + manifest('v1', 'ConfigMap', 'a-7h2bkt4gm5', 'data: {a: b}') + manifest('v1', 'Secret', 'gone', 'data: {a: eA==}')), overlay('', 'old')],
    [overlay(deployment({ pod: 'hostNetwork: true,' }) + service('clusterIP: 10.0.0.1') + manifest('v1', 'ConfigMap', 'a-9d64b8fk2t', 'data: {a: c}')), overlay(service(''), 'new')],
  )],
  ['no change', diffStates([overlay(deployment())], [overlay(deployment())])],
  ['a side that does not build', diffStates([overlay(deployment())], [{ overlay: 'o', resources: [], error: 'no' }])],
])('%s conforms to the documented schema', (_, result) => {
  expect(departures(JSON.parse(renderJson(result, { ...SUBJECT, renderer: 'kubectl' })) as JsonObject, SCHEMA, SCHEMA)).toEqual([]);
});
