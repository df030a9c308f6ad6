import { briefly, service } from '../support';

const RULE = 'stateful-set-service';

function statefulSet(serviceName: string): string {
  return `\n---\n{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: db}, spec: {serviceName: ${serviceName}, selector: {matchLabels: {app: db}},
    template: {metadata: {labels: {app: db}}, spec: {containers: [{name: main, image: example}]}}}}\n`;
}

test('a Service that selects the Pods is fine', () => {
  expect(briefly(RULE, statefulSet('db') + service('db'))).toEqual([]);
});

test('a missing Service is a warning', () => {
  expect(briefly(RULE, statefulSet('dbs') + service('db'))).toEqual([
    'warning spec.serviceName: There is no Service default/dbs, so the Pods have no DNS names of their own.',
  ]);
});

test('a Service of other Pods is a warning', () => {
  expect(briefly(RULE, statefulSet('web') + service('web'))).toEqual([
    'warning spec.serviceName: Service default/web selects app=web, which the Pods of this StatefulSet do not match.',
  ]);
});
