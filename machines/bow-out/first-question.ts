import type { ConversationState } from './types.ts';

/** The first question. It has its own module, so that it can be rendered before the machine loads. */
export const situation = {
  tags: 'question',
  exit: 'record',
  on: {
    process: 'doubts',
    decided: 'company',
    interviewing: '#decide',
    offer: 'offer',
    accepted: 'certainty',
    elsewhere: 'otherJob',
    life: 'duration',
    unsafe: 'harm',
  },
} as const;

/** The state of a conversation without answers. */
export const opening: ConversationState = {
  now: { id: 'situation', kind: 'question', choices: Object.keys(situation.on) },
  details: [],
  answers: [],
  facts: {},
  rule: null,
  reasons: [],
  remaining: 4,
};
