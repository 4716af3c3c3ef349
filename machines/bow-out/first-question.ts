import type { ConversationState } from './types.ts';

/** The first question. It stands apart, so that it can be put before the machine is there. */
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

/** Where a conversation stands before anything is answered. */
export const opening: ConversationState = {
  now: { id: 'situation', kind: 'question', choices: Object.keys(situation.on) },
  details: [],
  answers: [],
  facts: {},
  rule: null,
  reasons: [],
  remaining: 4,
};
