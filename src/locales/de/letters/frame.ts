import { say } from '../../../letters/template.ts';
import type { Channel } from '../../../letters/types.ts';
import type { Line, Value } from '../../../letters/template.ts';

/** What the opening and the closing of a German letter are written from. */
interface Frame {
  channel: Channel;
  to: Value | undefined;
  from: Value | undefined;
  role: Value | undefined;
}

/**
 * “Hallo Priya,” or “Guten Tag,”; in a text message and on the phone it says who it is, where that is known. The name
 * may be a first name, a full name, or “Frau Shah”.
 */
export function opening({ channel, to, from, role }: Frame, greeting: string): Line {
  const hello = to ? say`${greeting} ${to}` : say`Guten Tag`;
  if (channel === 'phone') {
    const about = role ? say`wegen der Stelle als ${role}` : say`wegen der Stelle`;
    return from
      ? say`${hello}, hier ist ${from}, ich rufe ${about} an.`
      : say`${hello}, ich rufe ${about} an.`;
  }
  if (channel !== 'text') return say`${hello},`;
  if (from) return say`${hello}, hier ist ${from}.`;
  return role ? say`${hello}, es geht um die Stelle als ${role}.` : say`${hello}.`;
}

/** “Viele Grüße” and the name, without a comma; nothing but in an email. */
export function closing(
  { channel, from }: Pick<Frame, 'channel' | 'from'>,
  words: Line | string,
): Line | undefined {
  if (channel !== 'email') return undefined;
  return from ? say`${words}\n${from}` : say`${words}`;
}

/** “Stelle als Data engineer”, or “Stelle”; an article goes before it. */
export const position = (role: Value | undefined): Line => (role ? say`Stelle als ${role}` : say`Stelle`);
