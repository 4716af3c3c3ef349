import { assert } from 'chai';
import { createMachine } from 'xstate';
import { bowOut } from '../../../lint/bow-out/conversation.ts';
import { answersWithoutWords } from '../../../lint/findings/answer-without-words.ts';
import { missingParts, outcomeAt } from '../../../lint/findings/missing-part.ts';
import { wordsWithoutAnswer } from '../../../lint/findings/words-without-answer.ts';
import { findingsOf, subjectOf } from '../../../lint/lint.ts';
import { cacheMessages } from '../../../lint/message-cache.ts';
import { en } from '../../../src/locales/en/locale.ts';
import { rest } from '../../../src/locales/en/index.ts';
import { short } from '../toy.ts';
import type { AnyStateMachine } from 'xstate';
import type { Conversation, QuestionWords } from '../../../lint/types.ts';
import type { Subject } from '../../../lint/findings/finding.ts';
import type { Outcome } from '../../../machines/bow-out/facts.ts';
import type { Letters } from '../../../src/letters/letter-types.ts';
import type { BowOutLocale, Rest } from '../../../src/locales/bow-out/question-words.ts';
import type { MessageWords } from '../../../src/locales/bow-out/message-words.ts';

/** Subsets of at most two values are enough to find each of these problems, and take a third of the time. */
const options = { everySetOf: 2 };

type Changed<T> = { -readonly [Key in keyof T]: T[Key] };

/** The configuration of the machine, as far as the tests modify it. */
interface Config {
  states: {
    decide: { always: { guard: { params: string } }[] };
    assess: { states: Record<string, { on: Record<string, unknown> }> };
  };
}

const copied = (thing: unknown): unknown => {
  if (Array.isArray(thing)) return thing.map(copied);
  if (typeof thing !== 'object' || !thing) return thing;
  return Object.fromEntries(Object.entries(thing).map(([key, inner]) => [key, copied(inner)]));
};

describe('the conversation of <bow-out>', function () {
  // Walking all of it takes some seconds.
  this.timeout(60_000);

  let conversation: Conversation;
  let subject: Subject;

  before(async () => {
    conversation = await bowOut(en);
    subject = subjectOf(conversation, options);
  });

  /** Returns the findings for a modified machine. */
  const withMachine = (change: (config: Config) => void) => {
    const { config, implementations } = conversation.machine;
    const faulty = copied(config) as Config;
    change(faulty);
    const machine = createMachine(faulty as never, implementations as never) as unknown as AnyStateMachine;
    const found = subjectOf({ ...conversation, machine }, options);
    // The messages don't depend on the machine, and have already been checked.
    return findingsOf({ ...found, written: { ...found.written, lacks: () => [] } }).map(short);
  };

  const withWords = (change: (questions: Record<string, Changed<QuestionWords>>) => void): Subject => {
    const words = copied(conversation.words) as Conversation['words'];
    change(words.questions);
    return { ...subject, conversation: { ...conversation, words } };
  };

  /** Returns the missing parts of an outcome's message with modified letters. */
  const lackingWith = async (
    outcome: Outcome,
    change: (letters: MessageWords['letters']) => Letters | undefined,
  ) => {
    const { letters } = rest.message;
    const message = { ...rest.message, letters: { ...letters, [outcome]: change(letters) } };
    const faulty: Rest = { ...rest, message };
    const locale: BowOutLocale = { ...en, rest: () => Promise.resolve({ rest: faulty }) };
    const { messages } = await bowOut(locale);
    // Walking the other places would take most of the time.
    const places = subject.places.filter((place) => outcomeAt(place, conversation.outcomes) === outcome);
    const found = {
      ...subject,
      places,
      conversation: { ...conversation, messages },
      written: cacheMessages(messages),
    };
    return missingParts(found).flatMap(({ name }) => {
      const [of, part] = name.split(': ');
      return of === outcome ? [part] : [];
    });
  };

  it('has no findings', () => {
    assert.deepEqual(findingsOf(subject).map(short), []);
  });

  it('has a shadowed rule if two rules are swapped, and uncovered answers if a rule or a transition is removed', () => {
    const found = withMachine(({ states: { decide, assess } }) => {
      const at = (name: string) => decide.always.findIndex(({ guard }) => guard.params === name);
      const likes = at('elsewhere-likes');
      decide.always.splice(likes, 2, ...decide.always.slice(likes, likes + 2).toReversed());
      decide.always.splice(at('open'), 1);
      delete assess.states['movable']?.on['yes'];
    });
    const none = 'situation: interviewing → afterwards: none → doubts: none';
    assert.deepEqual(found, [
      'shadowed-rule | elsewhere-likes | situation: elsewhere → otherJob: signed → company: like',
      'idle-rule | pay-movable | situation: interviewing',
      'idle-rule | open | -',
      'uncovered-answer | nextRound: none | situation: process → doubts: none → certainty: leaning → nextRound: none',
      `uncovered-answer | certainty: leaning | ${none} → certainty: leaning`,
      `uncovered-answer | certainty: unsure | ${none} → certainty: unsure`,
      'uncovered-answer | afterwards: none | situation: process → doubts: none → certainty: leaning → nextRound: now → afterwards: none',
      // The answer that lost its transition still has words.
      'words-without-answer | movable: yes | situation: process → doubts: pay',
      'words-without-answer | reasons, movable: yes | situation: process → doubts: pay',
    ]);
  });

  it('lacks words if an entry is removed or emptied', () => {
    const faulty = withWords((questions) => {
      questions['duration'] = { ...questions['duration']!, answers: { passing: 'It will' } };
      questions['referrer'] = { ...questions['referrer']!, ask: '' };
    });
    assert.deepEqual(answersWithoutWords(faulty).map(short), [
      'answer-without-words | duration: adjustment | situation: life → duration: adjustment',
      'answer-without-words | duration: lasting | situation: life → duration: lasting',
      'answer-without-words | referrer | situation: process → doubts: nerves → stay: withdraw → through: referrer',
    ]);
    assert.deepEqual(wordsWithoutAnswer(faulty), []);
  });

  it('has unused words if the machine lacks the answer', () => {
    const faulty = withWords((questions) => {
      questions['otherJob'] = {
        ...questions['otherJob']!,
        answers: { ...questions['otherJob']!.answers, verbally: 'By word of mouth' },
      };
      questions['mood'] = { ask: 'How are you?' };
    });
    assert.deepEqual(wordsWithoutAnswer(faulty).map(short), [
      'words-without-answer | otherJob: verbally | situation: elsewhere',
      'words-without-answer | mood | -',
    ]);
    assert.deepEqual(answersWithoutWords(faulty), []);
  });

  it('has messages with missing parts if the letters omit a fact or are empty', async () => {
    assert.deepEqual(await lackingWith('redirect-direction', ({ withdraw }) => withdraw), ['direction']);
    const wordings = { warm: [() => []], formal: [() => []], brief: [() => []] };
    const silent = { email: wordings, chat: wordings, text: wordings, phone: wordings };
    assert.sameMembers(await lackingWith('decline-offer', () => ({ ...silent, subject: () => [] })), [
      'subject',
      'text',
    ]);
  });
});
