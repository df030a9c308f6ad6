import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is what it should be, and says what it is where it never comes to that. */
export async function eventually(look: () => Promise<void>, seconds = 120): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(250);
    }
  }
}
