/** Pixels. */
export const SIZE = { box: 200, line: 20, padding: 10, column: 150, row: 18, margin: 24, port: 18 } as const;
