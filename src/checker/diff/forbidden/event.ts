import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

const EVENT_FIELDS = [
  'regarding', 'related', 'reason', 'note', 'type', 'action', 'eventTime', 'reportingController', 'reportingInstance',
  'deprecatedSource', 'deprecatedFirstTimestamp', 'deprecatedLastTimestamp', 'deprecatedCount',
];

export const event = defineRule<ForbiddenRule>({
  id: 'event',
  severity: 'high',
  title: 'An Event stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: events.k8s.io/v1
kind: Event
metadata:
  name: web
eventTime: "2026-01-01T00:00:00.000000Z"
reportingController: example.com/shop
reportingInstance: shop-1
action: Start
reason: Started
type: Normal
note: started
regarding: {kind: Pod, namespace: default, name: web}
`,
      after: `
apiVersion: events.k8s.io/v1
kind: Event
metadata:
  name: web
eventTime: "2026-01-01T00:00:00.000000Z"
reportingController: example.com/shop
reportingInstance: shop-1
action: Start
reason: Started
type: Normal
note: stopped
regarding: {kind: Pod, namespace: default, name: web}
`,
      finds: [
        'high note: note may not change: started → stopped',
      ],
    },
    passes: {
      before: `
apiVersion: events.k8s.io/v1
kind: Event
metadata:
  name: web
eventTime: "2026-01-01T00:00:00.000000Z"
reportingController: example.com/shop
reportingInstance: shop-1
action: Start
reason: Started
type: Normal
note: started
regarding: {kind: Pod, namespace: default, name: web}
`,
      after: `
apiVersion: events.k8s.io/v1
kind: Event
metadata:
  name: web
eventTime: "2026-01-01T00:00:00.000000Z"
reportingController: example.com/shop
reportingInstance: shop-1
action: Start
reason: Started
type: Normal
note: started
regarding: {kind: Pod, namespace: default, name: web}
series: {count: 2, lastObservedTime: "2026-01-01T00:00:01.000000Z"}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['events.k8s.io/Event'],
  remedy: NEW_NAME,
  check: changesIn(EVENT_FIELDS),
});
