import { deployment, diffYaml, manifest, overlay, service } from './stories';
import { breaks, diffStates, withoutIdle } from '../../../src/checker/diff/diff-states';
import type { OverlayState } from '../../../src/checker/diff/state';

function changes(before: string, after: string): string[] {
  return diffYaml(before, after).overlays.flatMap((found) => found.changes)
    .map((change) => `${change.change} ${change.was === undefined ? '' : `${change.was} → `}${change.resource}`);
}

const CONFIG = (name: string, data = 'a: b, c: d, e: f, g: h'): string => manifest('v1', 'ConfigMap', name, `data: {${data}}`);

describe('which objects are the same', () => {
  test('the version of the API may change within its group', () => {
    const hpa = (version: string): string => manifest(`autoscaling/${version}`, 'HorizontalPodAutoscaler', 'web', 'spec: {maxReplicas: 3}');
    expect(changes(hpa('v1'), hpa('v2'))).toEqual(['modified autoscaling/v1 HorizontalPodAutoscaler web → autoscaling/v2 HorizontalPodAutoscaler web']);
  });

  test('an explicit namespace default is the same as none', () => {
    expect(changes(service('ports: [{port: 80}]'), service('ports: [{port: 81}]').replace('name: web', 'namespace: default, name: web'))).toEqual(['modified v1 Service web → v1 Service default/web']);
  });

  test('a generator hash does not make another object', () => {
    expect(changes(CONFIG('app-7h2bkt4gm5', 'a: b'), CONFIG('app-9d64b8fk2t', 'x: y'))).toEqual(['replaced v1 ConfigMap app-7h2bkt4gm5 → v1 ConfigMap app-9d64b8fk2t']);
  });

  test('ten characters that kustomize never writes are part of the name', () => {
    expect(changes(CONFIG('app-abcdefghij', 'a: b'), CONFIG('app-klmnopqrst', 'x: y'))).toEqual(['added v1 ConfigMap app-klmnopqrst', 'removed v1 ConfigMap app-abcdefghij']);
  });

  test('a removed and an added object with the same content are one that was renamed', () => {
    expect(changes(CONFIG('old'), CONFIG('new'))).toEqual(['replaced v1 ConfigMap old → v1 ConfigMap new']);
  });

  test('an object that moves to another namespace is recognised although its content changes', () => {
    const config = (namespace: string, data: string): string => CONFIG('app', data).replace('name: app', `name: app, namespace: ${namespace}`);
    expect(changes(config('a', 'a: b, c: d'), config('b', 'a: b, c: x'))).toEqual(['replaced v1 ConfigMap a/app → v1 ConfigMap b/app']);
  });

  test('objects with different content are not', () => {
    expect(changes(CONFIG('old', 'a: b'), CONFIG('new', 'x: y'))).toEqual(['added v1 ConfigMap new', 'removed v1 ConfigMap old']);
  });

  test('of several candidates the likeliest is taken, whatever their order', () => {
    const before = CONFIG('one', 'a: b, c: d, e: f, g: h, i: j') + CONFIG('two', 'a: b, c: d, e: f, g: h, i: x');
    const after = CONFIG('second', 'a: b, c: d, e: f, g: h, i: x') + CONFIG('first', 'a: b, c: d, e: f, g: h, i: j');
    expect(changes(before, after)).toEqual(['replaced v1 ConfigMap two → v1 ConfigMap second', 'replaced v1 ConfigMap one → v1 ConfigMap first']);
  });
});

describe('a side that did not build', () => {
  const broken = { overlay: 'o', resources: [], error: 'base/x.yaml is missing' };
  const works = overlay(deployment({ pod: 'hostPID: true,' }));

  test('is repaired: what is there now is added, and no more is said of it than it says itself', () => {
    const [found] = diffStates([broken], [works]).overlays;

    expect(found).toMatchObject({ repaired: true, presence: 'both', errors: [{ side: 'before' }], changes: [{ change: 'added', resource: 'apps/v1 Deployment web', risks: [] }] });
    expect(breaks(found)).toBe(false);
  });

  test.each<[string, OverlayState[], boolean]>([['before already', [broken], false], ['only now', [works], true], ['as a new one', [], true]])('%s', (_, before, isToBlame) => {
    expect(diffStates(before, [broken]).overlays.map(breaks)).toEqual([isToBlame]);
  });

  test('and is deleted breaks nothing', () => {
    expect(diffStates([broken], []).overlays.map(breaks)).toEqual([false]);
  });
});

describe('what lies aside', () => {
  const aside = new Set(['x']);
  const other = (text: string): OverlayState => overlay(text, 'x');
  const failed: OverlayState = { overlay: 'x', resources: [], error: 'gone' };
  const shown = (before: OverlayState, after: OverlayState): unknown => {
    const { overlays, notCompared } = withoutIdle(diffStates([overlay(''), before], [overlay(''), after]), aside);
    return [overlays.map((found) => found.overlay), notCompared];
  };

  test('is shown where it changes, breaks or is repaired', () => {
    expect(shown(other(deployment()), other(deployment({ spec: 'replicas: 2,' })))).toEqual([['o', 'x'], undefined]);
    expect(shown(other(''), failed)).toEqual([['o', 'x'], undefined]);
    expect(shown(failed, other(deployment()))).toEqual([['o', 'x'], undefined]);
  });

  test('is left out where it does not, and named where it builds on neither side', () => {
    expect(shown(other(deployment()), other(deployment()))).toEqual([['o'], undefined]);
    expect(shown(failed, failed)).toEqual([['o'], ['x (builds on neither side)']]);
  });
});

describe('an empty difference says why', () => {
  test('everything means the same', () => {
    expect(diffYaml(deployment(), deployment({ spec: 'replicas: 1,' })).reason)
      .toBe('the only object of o means the same on both sides (order of keys, explicit defaults and other spellings of a value do not count)');
  });

  test('of many overlays the first are named, with how many more', () => {
    const states = Array.from({ length: 47 }, (_, index) => overlay(deployment(), `o${index}`));
    expect(diffStates(states, states).reason).toMatch(/^all 47 objects of o0, o1, o2, o3, o4, o5, o6, o7, o8, o9 and 37 more mean the same on both sides /);
  });

  test('nothing is rendered', () => {
    expect(diffYaml('', '').reason).toBe('both sides render no objects');
  });

  test('there is no overlay', () => {
    expect(diffStates([], []).reason).toBe('neither side has an overlay to compare');
  });

  test('a side did not build', () => {
    const failed = { overlay: 'o', resources: [], error: 'base/x.yaml is missing' };
    expect(diffStates([overlay(deployment())], [failed])).toEqual({
      overlays: [{ overlay: 'o', presence: 'both', changes: [], errors: [{ side: 'after', message: 'base/x.yaml is missing' }], objects: { before: 1, after: 0 } }],
      reason: 'nothing was compared: no overlay built on both sides',
    });
  });
});

test('an overlay that only one side has is added or removed as a whole', () => {
  const result = diffStates([overlay(deployment(), 'old')], [overlay(deployment(), 'new')]);
  expect(result.overlays.map((found) => [found.overlay, found.presence, found.changes.map((change) => change.change)])).toEqual([['new', 'added', ['added']], ['old', 'removed', ['removed']]]);
});

test('the values of a Secret are nowhere in the result', () => {
  const secret = (value: string): string => manifest('v1', 'Secret', 's', `stringData: {password: ${value}}`);
  const result = JSON.stringify(diffYaml(secret('hunter2'), secret('correcthorse')));
  expect(result).toContain('(secret value, 7 bytes)');
  expect(result).not.toMatch(/hunter2|correcthorse|aHVudGVyMg/);
});
