import { extendWith } from '../../extend/sample.ts';

const words = {
  en: { questions: { visa: { ask: 'Do you need a visa?', answers: { yes: 'Yes', no: 'No' } } } },
};
const needsVisa = ({ visa }: { visa?: string }): boolean => visa === 'yes';

/** The second rule never decides, since the first one matches wherever it does. */
export const shadowed = extendWith({
  questions: { visa: { answers: ['yes', 'no'] } },
  rules: {
    first: { when: needsVisa, advise: 'ask-for-call' },
    second: { when: needsVisa, advise: 'ask-for-call' },
  },
  words,
});
