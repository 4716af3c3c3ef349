// A conversation with a doubled word in a letter.
import { letter } from '../../../src/engine/index.ts';
import { defined } from '../../engine/faulty.ts';

export const doubled = defined((parts) => {
  parts.email = (f) => letter`${f.hi} Could we move my interview to to Friday?`;
});
