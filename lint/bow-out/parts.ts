import { ahead } from '../../machines/facts.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Channel, Part } from '../../src/message/kit.ts';

/** The parts that the domain's table of outcomes asks for, in its order (section 2); others may stand between them. */
export const parts: Record<Outcome, readonly Part[]> = {
  stay: ['greeting', 'decision', 'closing'],
  probe: ['greeting', 'opening', 'list', 'closing'],
  withdraw: ['greeting', 'thanks', 'decision', 'rounds', 'goodwill', 'closing'],
  'keep-door-open': ['greeting', 'thanks', 'decision', 'rounds', 'door', 'goodwill', 'closing'],
  'redirect-earlier': ['greeting', 'thanks', 'decision', 'earlier', 'ask', 'rounds', 'closing'],
  'redirect-direction': ['greeting', 'thanks', 'decision', 'direction', 'ask', 'rounds', 'closing'],
  'ask-for-call': ['greeting', 'thanks', 'condition', 'ask', 'closing'],
  'decline-offer': ['greeting', 'thanks', 'decision', 'goodwill', 'closing'],
  pause: ['greeting', 'decision', 'apology', 'ask', 'closing'],
  'ask-for-terms': ['greeting', 'thanks', 'condition', 'ask', 'closing'],
  'take-back': ['greeting', 'decision', 'apology', 'goodwill', 'closing'],
  safety: ['greeting', 'decision', 'closing'],
};

/** What has no room in a chat or a text message, or no place. */
const roomless: readonly Part[] = ['thanks', 'apology', 'door', 'goodwill', 'closing'];

/** The parts that the main message must have on these facts, in this channel. */
export function partsOf(outcome: Outcome, facts: Facts, channel: Channel): readonly (Part | 'subject')[] {
  const isShort = channel === 'chat' || channel === 'text';
  const known = parts[outcome].filter((part) => {
    // No round is invented; and one that may be booked can go unsaid where there is little room.
    if (part === 'rounds') return facts.rounds ? true : !isShort && ahead(facts) !== 'none';
    return !isShort || !roomless.includes(part);
  });
  return channel === 'email' ? ['subject', ...known] : known;
}
