// A module with one conversation that has findings, as its default export, and one that has none.
import { defined } from '../../engine/faulty.ts';

export default defined(({ rules }) => {
  rules['ill'] = { when: () => true, advise: 'move' };
});
export const valid = defined();
