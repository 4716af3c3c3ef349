import { extendWith } from '../../extend/sample.ts';

/** The rule throws, which shows when the machine is made. */
export const refused = extendWith({
  questions: { visa: { answers: ['yes', 'no'] } },
  rules: {
    broken: {
      when: () => {
        throw new Error('no');
      },
      advise: 'ask-for-call',
    },
  },
  words: { en: { questions: { visa: { ask: 'Do you need a visa?', answers: { yes: 'Yes', no: 'No' } } } } },
});
