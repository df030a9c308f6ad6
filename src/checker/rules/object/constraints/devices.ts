import type { Constraints, FieldConstraint } from './constraint';
import { attributeName, fullAttributeName, poolName, semanticVersion } from '../../../../kubernetes/formats/device-names';
import { dnsLabel, dnsSubdomain, driverName, labelValue, qualifiedName } from '../../../../kubernetes/formats/names';
import { extendedResource } from '../../../../kubernetes/formats/resource-names';

const DRIVER: FieldConstraint = { required: true, format: driverName, maxLength: 63 };
const REQUESTS: FieldConstraint = { unique: true, maxItems: 32 };
const KEY: FieldConstraint = { format: qualifiedName, isLabel: true };
const VALUE: FieldConstraint = { format: labelValue, isLabel: true };

const REQUEST: Readonly<Record<string, FieldConstraint>> = {
  allocationMode: { allowed: ['All', 'ExactCount'] },
  count: { min: 0 },
  deviceClassName: { required: true, format: dnsSubdomain },
  selectors: { maxItems: 32 },
};

/** Devices, what asks for them, and what offers them. */
export const DEVICES: Constraints = {
  V1DeviceClass: { spec: { required: false } },
  V1DeviceClassSpec: { config: { maxItems: 32 }, extendedResourceName: { format: extendedResource, pointer: true }, selectors: { maxItems: 32 } },
  V1DeviceClassConfiguration: { opaque: { required: true } },
  V1DeviceSelector: { cel: { required: true } },
  V1CELDeviceSelector: { expression: { required: true, maxLength: 10 * 1024 } },
  V1OpaqueDeviceConfiguration: { driver: DRIVER, parameters: { required: true } },
  ResourceV1ResourceClaim: { spec: { required: false } },
  V1ResourceClaimTemplate: { spec: { required: false } },
  V1ResourceClaimTemplateSpec: { spec: { required: false } },
  V1DeviceClaim: { config: { maxItems: 32 }, constraints: { maxItems: 32 }, requests: { maxItems: 32, unique: ['name'] } },
  V1DeviceRequest: { firstAvailable: { maxItems: 8, unique: ['name'] }, name: { required: true, format: dnsLabel } },
  V1ExactDeviceRequest: REQUEST,
  V1DeviceSubRequest: { ...REQUEST, name: { required: true, format: dnsLabel } },
  V1DeviceToleration: {
    effect: { allowed: ['NoExecute', 'NoSchedule', 'None'] }, key: KEY, operator: { allowed: ['Equal', 'Exists'] }, value: VALUE,
  },
  V1DeviceConstraint: {
    matchAttribute: { format: fullAttributeName, pointer: true }, requests: REQUESTS,
  },
  V1DeviceClaimConfiguration: { opaque: { required: true }, requests: REQUESTS },
  V1ResourceSlice: { spec: { implied: true } },
  V1ResourceSliceSpec: {
    devices: { maxItems: 128, unique: ['name'] },
    driver: DRIVER,
    nodeName: { format: dnsSubdomain, pointer: true },
    pool: { implied: true },
    sharedCounters: { maxItems: 8, unique: ['name'] },
  },
  V1ResourcePool: {
    generation: { min: 0 }, name: { required: true, format: poolName, maxLength: 253 }, resourceSliceCount: { required: true, min: 1 },
  },
  V1Device: {
    attributes: { keys: attributeName },
    bindingConditions: { ...KEY, maxItems: 4, unique: true },
    bindingFailureConditions: { ...KEY, maxItems: 4, unique: true },
    capacity: { keys: attributeName },
    consumesCounters: { maxItems: 2, unique: ['counterSet'] },
    name: { required: true, format: dnsLabel },
    taints: { maxItems: 16 },
  },
  V1DeviceAttribute: { string: { maxLength: 64 }, version: { maxLength: 64, format: semanticVersion, pointer: true } },
  V1DeviceCapacity: { value: { required: false } },
  V1Counter: { value: { required: false } },
  V1CounterSet: { counters: { required: true, keys: dnsLabel }, name: { required: true, format: dnsLabel } },
  V1DeviceCounterConsumption: { counters: { required: true, keys: dnsLabel }, counterSet: { required: true, format: dnsLabel } },
  V1DeviceTaint: { effect: { required: true, allowed: ['NoExecute', 'NoSchedule', 'None'] }, key: { ...KEY, required: true }, value: VALUE },
};
