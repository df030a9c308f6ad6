import { generate } from './thousand-apps';

/** `node bench/generate-once.ts APPS FOLDER`: writes as many applications with three overlays into a folder, and prints the CPU milliseconds of that. */
const [, , apps, folder] = process.argv;
const start = process.cpuUsage();
generate(folder, { apps: Number(apps), groups: 20, isGuarded: false });
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
