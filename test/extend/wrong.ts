// Extensions that the type checker must reject. They are never run.
import { bowOut, extend } from '../../src/extend/index.ts';

export function wrong(): void {
  const words = { en: { questions: { visa: { ask: 'Do you?', answers: { yes: 'Yes', no: 'No' } } } } };
  const questions = { visa: { answers: ['yes', 'no'] } } as const;

  extend(bowOut, {
    questions,
    // @ts-expect-error -- no such answer
    rules: { needs: { when: (facts) => facts.visa === 'perhaps', advise: 'pause' } },
    words,
  });
  extend(bowOut, {
    questions,
    // @ts-expect-error -- no such fact
    rules: { needs: { when: (facts) => facts.vissa === 'yes', advise: 'pause' } },
    words,
  });
  extend(bowOut, {
    questions,
    // @ts-expect-error -- no such answer to a question of ours
    rules: { needs: { when: (facts) => facts.situation === 'home', advise: 'pause' } },
    words,
  });
  extend(bowOut, {
    questions,
    // @ts-expect-error -- what is typed decides nothing
    rules: { needs: { when: (facts) => facts.names !== null, advise: 'pause' } },
    words,
  });
  extend(bowOut, {
    questions,
    // @ts-expect-error -- nobody is told to stay
    rules: { needs: { when: (facts) => facts.visa === 'yes', advise: 'stay' } },
    words,
  });
  // @ts-expect-error -- not a boolean
  extend(bowOut, { questions: { visa: { answers: ['yes', 'no'], if: (facts) => facts.offer } }, words });
  // @ts-expect-error -- a way out
  extend(bowOut, { drop: ['withdraw'] });
  // @ts-expect-error -- no such field
  extend(bowOut, { order: ['situation'] });
  // @ts-expect-error -- no words
  extend(bowOut, { questions });
  // @ts-expect-error -- no English words
  extend(bowOut, { questions, words: { de: words.en } });
  const ask = 'Do you?';
  extend(bowOut, {
    questions,
    // @ts-expect-error -- no words for an answer
    words: { en: { questions: { visa: { ask, answers: { yes: 'Yes' } } } } },
  });
  extend(bowOut, {
    questions,
    // @ts-expect-error -- words for an answer that is not there
    words: { en: { questions: { visa: { ask, answers: { yes: 'Yes', no: 'No', perhaps: '?' } } } } },
  });
  // @ts-expect-error -- no words for the step
  extend(bowOut, { questions, steps: { own: { of: ['withdraw'] } }, words });
  // @ts-expect-error -- the steps of safety are ours
  extend(bowOut, { steps: { own: { of: ['safety'] } }, words: { en: { steps: { own: 'Do this.' } } } });
}
