/** A source that did not give what was asked of it; the message says why in one line. */
export class FetchFault extends Error {}
