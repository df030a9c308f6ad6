import { judge } from '../judge';

const configMap = (metadata: string): string => `{apiVersion: v1, kind: ConfigMap, metadata: {${metadata}}}`;
const job = (metadata: string): string => `{apiVersion: batch/v1, kind: Job, metadata: {name: j}, spec: {template: {metadata: {${metadata}}, spec: {restartPolicy: Never, containers: [{name: c, image: x}]}}}}`;

describe('a prefix for names', () => {
  it('has the form of names, also where a name is given', () => {
    expect(judge(configMap('generateName: web-'))).toEqual([]);
    expect(judge(configMap('name: web, generateName: Web-'))).toEqual(['invalid-name metadata.generateName']);
  });
});

describe('an owner', () => {
  it('is named in full', () => expect(judge(configMap('name: c, ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: d}]'))).toEqual(['required-field metadata.ownerReferences[0].uid']));
  it('is of an API version', () => {
    expect(judge(configMap('name: c, ownerReferences: [{apiVersion: /apps/v1, kind: Deployment, name: d, uid: u}]'))).toEqual(['invalid-format metadata.ownerReferences[0].apiVersion']);
  });
  it('is not looked at in a template', () => expect(judge(job('ownerReferences: [{}]'))).toEqual([]));
  it('that is listed twice, word for word, is one', () => {
    const owner = '{apiVersion: apps/v1, kind: Deployment, name: d, uid: u, controller: true}';
    expect(judge(configMap(`name: c, ownerReferences: [${owner}, ${owner}]`))).toEqual([]);
    expect(judge(configMap(`name: c, ownerReferences: [${owner}, ${owner.replace('name: d', 'name: e')}]`))).toEqual(['duplicate-entry metadata.ownerReferences']);
  });
});

it('a server drops the namespace of a kind that belongs to the whole cluster', () => {
  expect(judge('{apiVersion: v1, kind: Namespace, metadata: {name: a, namespace: A}}')).toEqual([]);
  expect(judge(configMap('name: a, namespace: A'))).toEqual(['invalid-name metadata.namespace']);
});

it('a server writes the label that holds the name of a namespace itself', () => {
  expect(judge('{apiVersion: v1, kind: Namespace, metadata: {name: a, labels: {kubernetes.io/metadata.name: "not a label"}}}')).toEqual([]);
});
