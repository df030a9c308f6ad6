import type { CelLibrary } from './library';
import { celText } from '../engine/values';

const TIMESTAMP = 'google.protobuf.Timestamp';
const DURATION = 'google.protobuf.Duration';

/** Conversions of times that the engine lacks. */
export const time: CelLibrary = ({ env }) => {
  env.registerFunction(`string(${TIMESTAMP}): string`, (value: Date) => celText(value));
  env.registerFunction(`int(${TIMESTAMP}): int`, (value: Date) => BigInt(Math.floor(value.getTime() / 1000)));
  env.registerFunction(`timestamp(${TIMESTAMP}): ${TIMESTAMP}`, (value: Date) => value);
  env.registerFunction(`string(${DURATION}): string`, (value: object) => String(value));
  env.registerFunction(`duration(${DURATION}): ${DURATION}`, (value: object) => value);
};
