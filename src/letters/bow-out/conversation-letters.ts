import { letterRules, writer } from './compose.ts';
import { interviewQuestions } from './interview-questions.ts';
import { goesOn } from './outcome-traits.ts';
import { proofreader } from './proofread/proofread.ts';
import { coming } from './rounds.ts';
import { topics } from '../../../machines/bow-out/facts.ts';
import type { Facts, Outcome, Topic } from '../../../machines/bow-out/facts.ts';
import type { BesideWords, MessageWords } from '../../locales/bow-out/message-words.ts';
import type { RuleId } from '../../locales/bow-out/proofreading-words.ts';
import type { ConversationLetters, Preparation, PreparedQuestion } from '../conversation-letters.ts';
import type { Job } from '../types.ts';
import type { BowOutLetterTypes, Recipient } from './types.ts';

/** The words that a preparation is made from. */
interface Preparing {
  words: BesideWords;
  message: MessageWords;
  today: string;
}

/** The letters of this conversation, for the composer. */
export const letters: ConversationLetters<BowOutLetterTypes> = {
  rules: letterRules,
  writer,
  proofreader,
  hiddenRules: ['recipient', 'door', 'supplied'] satisfies readonly RuleId[],
  urgentSteps: ['contract', 'attend', 'call-first'],
  textStep: 'text-only-if-they-do',

  presentationOf: (outcome, { offer }) => ({
    hasStepsFirst: outcome === 'stay' || outcome === 'safety',
    // A yes to an offer is no optional note.
    isSecondary: goesOn(outcome) && offer !== 'take',
    isOptional: outcome === 'safety',
  }),

  preparationOf: (outcome: Outcome, facts: Facts, preparing): Preparation | undefined => {
    // The words come from a locale of this conversation.
    const words = preparing as Preparing;
    if (outcome === 'probe') return questionsFor(facts, words);
    // After an offer there are no more interviews to prepare for.
    if (outcome !== 'stay' || facts.offer) return undefined;
    return {
      list: [...(facts.doubts ?? []), 'always' as const].flatMap((doubt) => words.words.preparation[doubt]),
    };
  },

  nameOf: (to, facts, job) => (to in ownNames ? ownNames[to]?.(facts) : (facts.names?.to ?? job.contact)),

  // The page's contact works at the company, not at the agency.
  contactFor: (to, job: Job) => (to === 'agency' ? undefined : job.contact),
};

/** The names of recipients who are not the contact of the page. */
const ownNames: Partial<Record<Recipient, (facts: Facts) => string | undefined>> = {
  referrer: ({ referrer }) => referrer?.name,
  inviter: ({ inviter }) => inviter?.name,
  agency: () => undefined,
  nobody: () => undefined,
};

/** The questions to ask an interviewer, and the date of the next interview. */
function questionsFor(facts: Facts, { words, message, today }: Preparing): Preparation {
  const noted = (topic: Topic): PreparedQuestion[] =>
    words.notes[topic].map((note, index) => ({ ...note, ask: message.asks[topic][index] ?? '' }));
  const all = Object.fromEntries(topics.map((topic) => [topic, noted(topic)])) as Record<
    Topic,
    PreparedQuestion[]
  >;
  return { questions: interviewQuestions(facts, all), date: coming(facts, today)[0]?.date };
}
