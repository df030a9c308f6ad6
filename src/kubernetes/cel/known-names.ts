/** Every function and method of CEL in Kubernetes. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  ...['size', 'contains', 'startsWith', 'endsWith', 'matches', 'int', 'uint', 'double', 'string', 'bytes', 'bool', 'type', 'dyn', 'timestamp', 'duration', 'has'],
  ...['getDate', 'getDayOfMonth', 'getDayOfWeek', 'getDayOfYear', 'getFullYear', 'getHours', 'getMilliseconds', 'getMinutes', 'getMonth', 'getSeconds'],
  ...['all', 'exists', 'exists_one', 'existsOne', 'map', 'filter', 'bind', 'transformList', 'transformMap', 'transformMapEntry'],
  ...['charAt', 'indexOf', 'lastIndexOf', 'join', 'lowerAscii', 'upperAscii', 'replace', 'split', 'substring', 'trim', 'reverse', 'quote', 'format', 'strings'],
  ...['isSorted', 'sum', 'min', 'max', 'slice', 'flatten', 'distinct', 'sort', 'sortBy', 'range', 'first', 'last'],
  ...['equivalent', 'intersects', 'find', 'findAll', 'url', 'isURL', 'getScheme', 'getHost', 'getHostname', 'getPort', 'getEscapedPath', 'getQuery'],
  ...['quantity', 'isQuantity', 'isInteger', 'asInteger', 'asApproximateFloat', 'sign', 'add', 'sub', 'isGreaterThan', 'isLessThan', 'compareTo'],
  ...['ip', 'isIP', 'isCanonical', 'family', 'isUnspecified', 'isLoopback', 'isLinkLocalMulticast', 'isLinkLocalUnicast', 'isGlobalUnicast'],
  ...['cidr', 'isCIDR', 'containsIP', 'containsCIDR', 'masked', 'prefixLength', 'semver', 'isSemver', 'major', 'minor', 'patch'],
  ...['of', 'ofNonZeroValue', 'none', 'value', 'hasValue', 'or', 'orValue', 'optMap', 'optFlatMap', 'unwrap', 'unwrapOpt'],
  ...['named', 'validate', 'dns1123Label', 'dns1123Subdomain', 'dns1035Label', 'qualifiedName', 'dns1123LabelPrefix', 'dns1123SubdomainPrefix'],
  ...['dns1035LabelPrefix', 'labelValue', 'uri', 'uuid', 'byte', 'date', 'datetime'],
  ...['path', 'check', 'group', 'resource', 'subresource', 'namespace', 'name', 'serviceAccount', 'fieldSelector', 'labelSelector'],
  ...['allowed', 'reason', 'errored', 'error', 'escapeKey', 'includes'],
]);

/** Functions whose first arguments are names that they define for the last one. */
export const BINDERS: ReadonlySet<string> = new Set([
  'all', 'exists', 'exists_one', 'existsOne', 'map', 'filter', 'bind', 'transformList', 'transformMap', 'transformMapEntry', 'optMap', 'optFlatMap', 'sortBy',
]);

/** Names that stand for types and for groups of functions, not for variables. */
export const NAMESPACES: ReadonlySet<string> = new Set([
  'int', 'uint', 'double', 'string', 'bool', 'bytes', 'list', 'map', 'null_type', 'type', 'dyn', 'google', 'timestamp', 'duration', 'optional_type',
  'cel', 'optional', 'sets', 'lists', 'strings', 'math', 'regex', 'ip', 'cidr', 'format', 'quantity', 'semver', 'url', 'jsonpatch',
]);
