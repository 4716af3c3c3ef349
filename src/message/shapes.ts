import { candid, sentenceText } from './kit.ts';
import { excessOf, sizeOf } from './limits.ts';
import { saysNo } from './timing.ts';
import type { Channel, Part, Sentence } from './kit.ts';
import type { Limit } from './limits.ts';
import type { Sentences } from './sentences.ts';
import type { Draft } from './write.ts';

/** What each channel leaves out from the start: it has no place there. */
const unfit: Record<Channel, readonly Part[]> = {
  email: [],
  chat: ['early', 'goodwill', 'else'],
  text: ['early', 'goodwill', 'else', 'apology', 'reason'],
  phone: ['early', 'else'],
};

/** What gives way where a message would be too long for its channel, first to go first. What it is for stays. */
const dispensable: readonly Part[] = [
  'goodwill',
  'else',
  'early',
  'answer',
  'proof',
  'pass',
  'thanks',
  'reason',
  'apology',
  'pending',
  'other',
  'door',
  'list',
];

/** A message in the shape of its channel: an email is a letter, a call is spoken line by line. */
export function shape(draft: Draft, s: Sentences, limit: Limit): Sentence[][] {
  const { channel, body } = draft;
  // The opening comes first: what it has named need not be named again.
  const opening = openingOf(draft, s);
  const middle = body(s).map((paragraph) =>
    paragraph.flat().filter(({ part }) => !unfit[channel].includes(part)),
  );
  const end = endOf(draft, s);
  const paragraphs =
    channel === 'text' || channel === 'phone'
      ? [[...opening, ...middle.flat(), ...end]]
      : [opening, ...middle, end];
  return within(paragraphs, limit).filter((paragraph) => paragraph.length);
}

function openingOf({ channel, id }: Draft, s: Sentences): Sentence[] {
  // A reply in a conversation greets nobody a second time.
  if (id === 'hold-firm' && (channel === 'phone' || channel === 'text')) return [];
  const name = (opening: 'text-opening' | 'phone-opening') =>
    s.say('greeting', s.has('from') ? opening : `${opening}-nameless`, 'names');
  if (channel === 'text') return name('text-opening');
  if (channel === 'phone')
    return [...name('phone-opening'), ...(id === 'voicemail' ? [] : s.say('opening', 'phone-minute'))];
  return s.say('greeting', s.has('to') ? 'greeting' : 'greeting-team', 'names');
}

function endOf({ channel, id, outcome }: Draft, s: Sentences): Sentence[] {
  if (channel === 'email') return s.say('closing', 'closing');
  if (channel !== 'phone' || id === 'hold-firm') return [];
  if (id !== 'voicemail') return s.say('closing', 'phone-writing');
  return s.say('closing', saysNo(outcome) ? 'voicemail-end' : 'voicemail-ask');
}

/**
 * Leaves out what gives way until the message is within its limit. What a long name makes too long is not made shorter
 * by leaving that out, or other things in vain: it would say too little. But what is sent as a text has its size.
 */
function within(paragraphs: Sentence[][], limit: Limit): Sentence[][] {
  const size = (all: readonly Sentence[]) => sizeOf(all.map(sentenceText).join(' '), limit);
  const excess = (all: readonly Sentence[]) => excessOf(all, limit);
  const named = (all: readonly Sentence[]) => excess(all.filter(({ part }) => !candid.includes(part)));
  const shorter = shortened(paragraphs, (all) => size(all) <= limit.most);
  const left = shorter.flat();
  const saysEnough =
    limit.unit === 'characters' ||
    (named(left) === named(paragraphs.flat()) && size(left) - excess(left) >= limit.least);
  return saysEnough && size(left) <= limit.most
    ? shorter
    : shortened(paragraphs, (all) => size(all) - excess(all) <= limit.most);
}

/** One line of a list stays. */
function shortened(paragraphs: Sentence[][], fits: (all: Sentence[]) => boolean): Sentence[][] {
  for (;;) {
    const all = paragraphs.flat();
    if (fits(all)) return paragraphs;
    const lists = all.filter(({ part }) => part === 'list').length;
    const part = dispensable.find(
      (name) => all.some((one) => one.part === name) && (name !== 'list' || lists > 1),
    );
    const last =
      all.findLast((sentence) => sentence.part === part) ??
      // What may be booked can go unsaid; what is booked cannot.
      all.find((sentence) => sentence.part === 'rounds' && !sentence.from.includes('rounds'));
    if (!last) return paragraphs;
    paragraphs = paragraphs.map((paragraph) => paragraph.filter((sentence) => sentence !== last));
  }
}
