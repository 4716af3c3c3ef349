import { say } from '../../../letters/template.ts';
import type { Channel } from '../../../letters/types.ts';
import type { Line, Value } from '../../../letters/template.ts';

/** What the opening and the closing of an English letter are written from. */
interface Frame {
  channel: Channel;
  id: string;
  to: Value | undefined;
  from: Value | undefined;
  role: Value | undefined;
  theRole: Line;
}

/**
 * “Hi Priya,” or “Hello,”; in a text message and on the phone it says who it is, where that is known.
 *
 * @param am how it says “I am”
 */
export function opening({ channel, id, to, from, role, theRole }: Frame, greeting: string, am: string): Line {
  const hello = to ? say`${greeting} ${to}` : say`Hello`;
  if (channel === 'phone') {
    if (!from) return say`${hello}, ${am} calling about ${theRole}.`;
    return id === 'voicemail'
      ? say`${hello}, this is ${from}, and ${am} calling about ${theRole}.`
      : say`${hello}, this is ${from}, calling about ${theRole}.`;
  }
  if (channel !== 'text') return say`${hello},`;
  if (from) return say`${hello}, this is ${from}.`;
  // The letter goes on in the same line.
  return role ? say`${hello}, I am writing about ${theRole}.` : say`${hello}.`;
}

/** “Best wishes,” and the name; nothing but in an email. */
export function closing({ channel, from }: Pick<Frame, 'channel' | 'from'>, words: string): Line | undefined {
  if (channel !== 'email') return undefined;
  return from ? say`${words},\n${from}` : say`${words}`;
}

/** “the Data engineer role”, or “the role” */
export const theRole = (role: Value | undefined): Line => (role ? say`the ${role} role` : say`the role`);
