import { say } from '../../../letters/template.ts';
import type { Channel } from '../../../letters/types.ts';
import type { Line, Value } from '../../../letters/template.ts';

/** What the opening and the closing of a French letter are written from. */
interface Frame {
  channel: Channel;
  to: Value | undefined;
  from: Value | undefined;
  role: Value | undefined;
  ofThePost: Line;
}

/**
 * “Bonjour Priya,” or the greeting without a name; in a text message and on the phone it says who it is, where that is
 * known.
 *
 * @param unnamed the greeting to a reader whose name is not known
 * @param you “vous” or “te”
 */
export function opening({ channel, to, from, role, ofThePost }: Frame, unnamed: string, you: string): Line {
  const spoken = channel === 'phone' || channel === 'text';
  const hello = to ? say`Bonjour ${to}` : say`${spoken ? 'Bonjour' : unnamed}`;
  if (channel === 'phone') {
    return from
      ? say`${hello}, c'est ${from}, je ${you} appelle au sujet ${ofThePost}.`
      : say`${hello}, je ${you} appelle au sujet ${ofThePost}.`;
  }
  if (channel !== 'text') return say`${hello},`;
  if (from) return say`${hello}, c'est ${from}.`;
  // The letter goes on in the same line.
  return role
    ? say`${hello}, je ${you === 'te' ? "t'" : `${you} `}écris au sujet ${ofThePost}.`
    : say`${hello}.`;
}

/** “Bien cordialement,” and the name; nothing but in an email. */
export function closing({ channel, from }: Pick<Frame, 'channel' | 'from'>, words: string): Line | undefined {
  if (channel !== 'email') return undefined;
  return from ? say`${words},\n${from}` : say`${words}`;
}

/** “le poste de Data engineer”, or “ce poste” */
export const thePost = (role: Value | undefined): Line => (role ? say`le poste de ${role}` : say`ce poste`);

/** “du poste de Data engineer”, or “de ce poste” */
export const ofThePost = (role: Value | undefined): Line =>
  role ? say`du poste de ${role}` : say`de ce poste`;
