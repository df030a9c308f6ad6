import { fullAttributeName } from '../../../../kubernetes/formats/device-names';
import { dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** The names by which constraints and settings reach requests: `gpu`, `gpu/large`. */
function requestNames(claim: JsonObject): Set<string> {
  const names = new Set<string>();
  for (const request of asList(claim.requests).map(asObject)) {
    const name = asString(request.name) ?? '';
    names.add(name);
    for (const part of asList(request.firstAvailable)) names.add(`${name}/${asString(asObject(part).name) ?? ''}`);
  }
  return names;
}

/** Constraints and settings of a claim name its requests. */
export const deviceClaim: FieldsCheck = {
  types: ['V1DeviceClaim'],
  check: (claim, scope) => {
    const known = requestNames(claim);
    for (const field of ['constraints', 'config']) {
      asList(claim[field]).forEach((item, index) => asList(asObject(item).requests).forEach((name, position) => {
        if (known.has(asString(name) ?? '')) return;
        const hint = `Name one of ${[...known].map(quote).join(', ') || 'the requests, once there are any'}.`;
        scope.report([field, index, 'requests', position], `the claim has no request ${quote(name)}`, hint);
      }));
    }
  },
};

/** A number of devices is asked for where, and only where, an exact count is. */
export const deviceCount: FieldsCheck = {
  types: ['V1ExactDeviceRequest', 'V1DeviceSubRequest'],
  check: ({ allocationMode, count }, scope) => {
    if (allocationMode !== 'All' || !count) return;
    scope.report(['count'], 'count is set though all devices are asked for', 'Remove it or set allocationMode: ExactCount.');
  },
};

/** What tolerates every value of a taint names none. */
export const deviceToleration: FieldsCheck = {
  types: ['V1DeviceToleration'],
  check: ({ operator, value }, scope) => {
    if (operator === 'Exists' && value) scope.report(['value'], 'the operator Exists takes no value', 'Remove it.');
  },
};

const VALUES = ['bool', 'int', 'string', 'version'];

/** An attribute has one value. Lists of values, which most servers drop, are not judged. */
export const deviceAttribute: FieldsCheck = {
  types: ['V1DeviceAttribute'],
  check: (attribute, scope) => {
    const given = VALUES.filter((field) => isSet(attribute[field]));
    const lists = VALUES.filter((field) => isSet(attribute[`${field}s`]));
    if (given.length === 1 || (given.length === 0 && lists.length === 1)) return;
    scope.report([], `${given.join(' and ') || 'none'} of ${VALUES.join(', ')} is set`, 'Set exactly one of them.');
  },
};

/** Devices are told apart by an attribute with a domain, where they are not matched by one. */
export const distinctAttribute: FieldsCheck = {
  types: ['V1DeviceConstraint'],
  check: ({ matchAttribute, distinctAttribute: attribute }, scope) => {
    const wrong = typeof attribute === 'string' && !isSet(matchAttribute) ? fullAttributeName(attribute) : undefined;
    if (wrong !== undefined) scope.report(['distinctAttribute'], `${quote(attribute)} ${wrong}`, "Write it like 'gpu.example.com/numa'.");
  },
};

/** The minor since which servers keep these fields without a feature gate. */
const GATED_BEFORE = 36;

const DEVICE_PLACES = ['nodeName', 'nodeSelector', 'allNodes'];

const PLACES = ['nodeName', 'nodeSelector', 'allNodes', 'perDeviceNodeSelection'];

function checkPlaces(spec: JsonObject, scope: Scope): void {
  const chosen = PLACES.filter((field) => isSet(spec[field]) && spec[field] !== '' && spec[field] !== false);
  for (const field of PLACES) {
    if (spec[field] === false || spec[field] === '') scope.report([field], `${field} is ${quote(spec[field])}`, 'Remove it.');
  }
  if (chosen.length !== 1) scope.report([], `${chosen.length} of ${PLACES.join(', ')} are set`, 'Set exactly one of them.');
  if (!isObject(spec.nodeSelector) || asList(spec.nodeSelector.nodeSelectorTerms).length <= 1) return;
  scope.report(['nodeSelector', 'nodeSelectorTerms'], 'the selector has several terms', 'Keep one.');
}

function checkDevicePlaces(device: JsonObject, index: number, scope: Scope): void {
  const path = ['devices', index];
  const chosen = DEVICE_PLACES.filter((field) => isSet(device[field]) && device[field] !== '' && device[field] !== false);
  if (chosen.length !== 1) scope.report(path, `${chosen.length} of ${DEVICE_PLACES.join(', ')} are set`, 'Set exactly one of them, as perDeviceNodeSelection asks.');
  const wrong = typeof device.nodeName === 'string' ? dnsSubdomain(device.nodeName) : undefined;
  if (wrong !== undefined) scope.report([...path, 'nodeName'], `${quote(device.nodeName)} ${wrong}`, 'Name a node.');
}

function checkNoPlaces(device: JsonObject, index: number, scope: Scope): void {
  for (const field of DEVICE_PLACES) {
    if (isSet(device[field])) scope.report(['devices', index, field], `${field} is set without perDeviceNodeSelection`, 'Set perDeviceNodeSelection: true or remove it.');
  }
}

/** A slice says where its devices are, and holds either devices or counters. */
export const resourceSlice: FieldsCheck = {
  types: ['V1ResourceSliceSpec'],
  check: (spec, scope) => {
    checkPlaces(spec, scope);
    if (scope.minor < GATED_BEFORE) return;
    const check = spec.perDeviceNodeSelection === true ? checkDevicePlaces : checkNoPlaces;
    asList(spec.devices).forEach((device, index) => check(asObject(device), index, scope));
    if (isSet(spec.devices) && isSet(spec.sharedCounters)) {
      scope.report(['sharedCounters'], 'devices and sharedCounters exclude each other', 'Put the counters into a slice of their own.');
    }
  },
};

/** What has to be true before a device is bound is told together with what means that it cannot be. */
export const bindingConditions: FieldsCheck = {
  types: ['V1Device'],
  check: (device, scope) => {
    const pair = ['bindingConditions', 'bindingFailureConditions'];
    const [missing] = pair.filter((field) => asList(device[field]).length === 0);
    if (scope.minor < GATED_BEFORE || missing === undefined || pair.every((field) => asList(device[field]).length === 0)) return;
    scope.report([missing], `${missing} are missing, the other of ${pair.join(' and ')} is there`, 'Set both or none.');
  },
};

/** A capacity has a policy for requests only where several may share the device. */
export const deviceCapacity: FieldsCheck = {
  types: ['V1Device'],
  check: (device, scope) => {
    if (device.allowMultipleAllocations === true || scope.minor < GATED_BEFORE) return;
    for (const [name, capacity] of Object.entries(asObject(device.capacity))) {
      if (!isSet(asObject(capacity).requestPolicy)) continue;
      scope.report(['capacity', name, 'requestPolicy'], 'a device that is allocated whole has no policy for requests', 'Set allowMultipleAllocations: true.');
    }
  },
};
