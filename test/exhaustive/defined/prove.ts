/**
 * Proves the letters of any defined conversation: every conversation that ends in an outcome, in every channel, tone
 * and wording, with none of the details, each alone, two of them, and all.
 */
import { today } from '../../../lint/engine/sample-answers.ts';
import { tones } from '../../../src/letters/tones.ts';
import { checkMessages, ownRules } from '../check-messages.ts';
import { emptyTally, sizeOf } from '../tally.ts';
import { combinationsOf } from './details.ts';
import { endingsOf, sampled } from './endings.ts';
import { texts } from './texts.ts';
import type { DefinedConversation } from '../../../src/engine/index.ts';
import type { Case, Material, Version } from '../check-messages.ts';
import type { Proof } from '../tally.ts';
import type { Texts } from './texts.ts';

/** Limits of a proof. What exceeds them is sampled evenly. */
export interface ProveOptions {
  /** The largest number of an outcome's endings, and of its combinations of an ending with two details. */
  most?: number;
}

/** How much is left out of a proof. */
interface Coverage {
  conversations: number;
  /** Conversations that were not followed to their end. */
  left: number;
  endings: Sampled;
  pairs: Sampled;
}

interface Sampled {
  all: number;
  taken: number;
}

/** Proves the letters of a conversation. */
export function proveDefined(conversation: DefinedConversation, { most = 4000 }: ProveOptions = {}): Proof {
  const began = performance.now();
  const { name, machine, letters, locale } = conversation;
  const { message: words, patterns, remarks } = locale.words;
  const material: Material = { letters, words, editor: { ...patterns, ...remarks }, today };
  const coverage: Coverage = {
    conversations: 0,
    left: 0,
    endings: { all: 0, taken: 0 },
    pairs: { all: 0, taken: 0 },
  };
  const tally = emptyTally();
  const cases = texts.flatMap((sample, index) => casesOf(conversation, sample, !index, most, coverage));
  // The smallest cases first: of equal messages, only the first is checked, and may become an example.
  const sorted = cases
    .map((each) => ({ each, size: sizeOf(each) }))
    .toSorted((one, other) => one.size - other.size)
    .map(({ each }) => each);
  for (const outcome of Object.keys(machine.outcomes)) {
    const own = sorted.filter((each) => each.outcome === outcome);
    for (const version of versionsOf(outcome, material)) checkMessages(version, own, material, tally);
  }
  return {
    name,
    conversations: coverage.conversations,
    coverage: describe(coverage),
    rules: Object.keys(remarks.remarks).length + ownRules,
    seconds: (performance.now() - began) / 1000,
    tally,
  };
}

/** Every channel, tone and wording of an outcome's message. */
function versionsOf(outcome: string, { letters: { rules, writer }, words }: Material): readonly Version[] {
  return rules.channelsOf(outcome).flatMap((channel) =>
    tones.flatMap((tone) => {
      const main = rules.planOf(outcome, {}, channel, today).find(({ id }) => id === 'main');
      const length = main ? writer.wordingsOf(main, { tone, words }) : 0;
      return Array.from({ length }, (_, wording) => ({ outcome, channel, tone, wording }));
    }),
  );
}

/** @param isCounted whether to combine pairs of details too, and to count what is covered: once is enough */
function casesOf(
  conversation: DefinedConversation,
  { textFor, job }: Texts,
  isCounted: boolean,
  most: number,
  coverage: Coverage,
): readonly (Case & { outcome: string })[] {
  const { endings, left } = endingsOf(conversation, textFor);
  if (isCounted) {
    coverage.left = left;
    coverage.conversations = endings.reduce((sum, ending) => sum + ending.conversations, 0);
  }
  return Object.keys(conversation.machine.outcomes).flatMap((outcome) => {
    const all = endings.filter((ending) => ending.outcome === outcome);
    const own = sampled(all, most).map((ending) => ({
      ...ending,
      combinations: combinationsOf(conversation, ending.answers, textFor),
    }));
    const given = own.flatMap(({ answers, combinations: { basic } }) =>
      basic.map((details) => [...answers, ...details]),
    );
    if (isCounted) {
      const pairs = own.reduce((sum, { combinations }) => sum + combinations.pairCount, 0);
      const step = Math.max(1, pairs / most);
      let [at, taken] = [0, 0];
      for (const { answers, combinations } of own)
        for (const details of combinations.pairs) {
          if (at++ < taken * step) continue;
          taken += 1;
          given.push([...answers, ...details]);
        }
      coverage.pairs = { all: coverage.pairs.all + pairs, taken: coverage.pairs.taken + taken };
      const { endings } = coverage;
      coverage.endings = { all: endings.all + all.length, taken: endings.taken + own.length };
    }
    const cases = given.map((answers) => ({
      outcome,
      answers,
      facts: conversation.replay(answers).facts,
      job,
    }));
    // What is typed may be the same in several samples.
    return [...new Map(cases.map((each) => [JSON.stringify(each.facts), each])).values()];
  });
}

function describe({ left, endings, pairs }: Coverage): string {
  const n = (value: number) => value.toLocaleString('en');
  const some = ({ all, taken }: Sampled) => (taken < all ? `${n(taken)} of ${n(all)}` : 'all');
  return [
    `with none of the details, each alone, all together, and ${some(pairs)} pairs of them`,
    ...(endings.taken < endings.all ? [`${some(endings)} different endings are sampled`] : []),
    ...(left
      ? [`at least ${n(left)} more conversations are left out, since there are too many at once`]
      : []),
  ].join('; ');
}
