/** Units that one evaluation of an expression may cost, as in an API server, where it is roughly a tenth of a second. */
export const CALL_LIMIT = 1_000_000;

/** Units that all rules may cost for one object. */
export const OBJECT_LIMIT = 10_000_000;

/** Units that a rule of a definition may cost at most by estimate, over all places of an object to which it applies. */
export const RULE_ESTIMATE_LIMIT = 10_000_000;

/** Units that the rules of one schema may cost together by estimate. */
export const SCHEMA_ESTIMATE_LIMIT = 100_000_000;

/** Bytes of the largest request that a server takes, from which it estimates what has no limit of its own. */
export const REQUEST_BYTES = 3 * 1024 * 1024;

/** Characters of the longest expression that a server reads. */
export const EXPRESSION_CHARACTERS = 100_000;

/** Bytes of the longest message that an expression may make. */
export const MESSAGE_BYTES = 5 * 1024;

/** Operators inside each other that are evaluated here. A server nests as deeply, but flattens long chains first. */
export const EXPRESSION_DEPTH = 500;
