/**
 * Fields that hold a quantity (`100m`, `1Gi`, 5), by type without its version: the clients' type metadata calls them strings, though the API server
 * takes numbers as well.
 */
export const QUANTITY_FIELDS: ReadonlySet<string> = new Set([
  'CSIStorageCapacity.capacity', 'CSIStorageCapacity.maximumVolumeSize',
  'CapacityRequestPolicy.default', 'CapacityRequestPolicy.validValues',
  'CapacityRequestPolicyRange.max', 'CapacityRequestPolicyRange.min', 'CapacityRequestPolicyRange.step',
  'CapacityRequirements.requests', 'ContainerStatus.allocatedResources', 'Counter.value', 'DeviceCapacity.value',
  'DeviceRequestAllocationResult.consumedCapacity', 'EmptyDirVolumeSource.sizeLimit', 'HPAScalingRules.tolerance',
  'LimitRangeItem.default', 'LimitRangeItem.defaultRequest', 'LimitRangeItem.max', 'LimitRangeItem.maxLimitRequestRatio', 'LimitRangeItem.min',
  'MetricTarget.averageValue', 'MetricTarget.value', 'MetricValueStatus.averageValue', 'MetricValueStatus.value',
  'NodeAllocatableResourceClaimStatus.resources', 'NodeAllocatableResourceMapping.allocationMultiplier',
  'NodeStatus.allocatable', 'NodeStatus.capacity', 'Overhead.podFixed',
  'PersistentVolumeClaimStatus.allocatedResources', 'PersistentVolumeClaimStatus.capacity', 'PersistentVolumeSpec.capacity',
  'PodSpec.overhead', 'PodStatus.allocatedResources', 'ResourceFieldSelector.divisor', 'ResourceQuotaSpec.hard',
  'ResourceQuotaStatus.hard', 'ResourceQuotaStatus.used', 'ResourceRequirements.limits', 'ResourceRequirements.requests',
  'VolumeResourceRequirements.limits', 'VolumeResourceRequirements.requests',
  'BasicDevice.capacity',
]);
