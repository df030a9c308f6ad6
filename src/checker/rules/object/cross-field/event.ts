import { qualifiedName } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, asString, at } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const LIMIT = 128;
const NOTE_LIMIT = 1024;

function checkTexts(event: JsonObject, controller: string, note: string, scope: Scope): void {
  for (const field of [controller, 'reportingInstance', 'action', 'reason']) {
    const text = asString(event[field]) ?? '';
    if (text === '') scope.report(RULES.requiredField, [field], `an event with eventTime has no ${field}`, `Set ${field}.`);
    if (field !== controller && text.length > LIMIT) scope.report(RULES.tooLong, [field], `${quote(text)} has ${text.length} characters`, `Keep it within ${LIMIT} characters.`);
  }
  const wrong = event[controller] ? qualifiedName(asString(event[controller]) ?? '') : undefined;
  if (wrong !== undefined) scope.report(RULES.invalidFormat, [controller], `${quote(event[controller])} ${wrong}`, "Write it like 'example.com/controller'.");
  const length = (asString(event[note]) ?? '').length;
  if (length > NOTE_LIMIT) scope.report(RULES.tooLong, [note], `the text has ${length} characters`, `Keep it within ${NOTE_LIMIT} characters.`);
}

function checkNamespace(event: JsonObject, subject: string, scope: Scope): void {
  const own = asString(at(event, 'metadata', 'namespace')) ?? '';
  const other = asString(asObject(event[subject]).namespace) ?? '';
  if (own === '' || own === other) return;
  const isNew = isSet(event.eventTime);
  if (isNew ? other !== '' || own === 'default' || own === 'kube-system' : other === '' && own === 'default') return;
  scope.report(RULES.invalidFormat, [subject, 'namespace'], `the object is in the namespace ${quote(other)}, the event in ${quote(own)}`, 'Give both the same namespace.');
}

/** An event is in the namespace of what it is about, and one with `eventTime` says who saw what. */
export const coreEvent: ObjectRule = {
  types: ['CoreV1Event'],
  check: (event, scope) => {
    checkNamespace(event, 'involvedObject', scope);
    if (isSet(event.eventTime)) checkTexts(event, 'reportingComponent', 'message', scope);
  },
};

const DEPRECATED = ['deprecatedFirstTimestamp', 'deprecatedLastTimestamp'];

/** The same for events of the newer API, which leaves the fields of the older one empty. */
export const newEvent: ObjectRule = {
  types: ['EventsV1Event'],
  check: (event, scope) => {
    checkNamespace(event, 'regarding', scope);
    if (isSet(event.eventTime)) checkTexts(event, 'reportingController', 'note', scope);
    for (const field of DEPRECATED) {
      if (isSet(event[field])) scope.report(RULES.forbiddenField, [field], `${field} belongs to the older API`, 'Remove it.');
    }
    const { component, host } = asObject(event.deprecatedSource);
    if (component || host) scope.report(RULES.forbiddenField, ['deprecatedSource'], 'deprecatedSource belongs to the older API', 'Remove it.');
  },
};
