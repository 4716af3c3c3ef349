// OpenReplay with plain inputs. It sends a binary format, from a worker.
import Tracker from '@openreplay/tracker';
import { collectAt } from './collect-at.js';

const tracker = new Tracker({
  projectKey: 'key',
  ingestPoint: `${collectAt}/openreplay`,
  __DISABLE_SECURE_MODE: true,
  defaultInputMode: 0,
  obscureTextNumbers: false,
  obscureTextEmails: false,
});
const { success, reason } = await tracker.start();
if (!success) throw new Error(reason);

window.flush = async () => {
  // It reads the values of fields some frames after they change.
  for (let frame = 0; frame < 60; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  tracker.stop();
};
