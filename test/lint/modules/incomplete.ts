// A module that throws when its conversation is defined.
import { defineMachine } from '../../../src/engine/index.ts';

export const machine = defineMachine({
  questions: { reason: { answers: { ill: 'nowhere' } } },
  outcomes: { wait: { channels: [] } },
  rules: { always: { when: () => true, advise: 'wait' } },
});
