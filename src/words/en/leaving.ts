import { leaving } from './phrases/leaving.ts';
import type { FamilyWords } from '../message-words.ts';

/** English: what only messages say that say no. */
export const family = {
  phrases: leaving,
  subjects: {
    'step-back': [
      '{role}: stepping back, {from}',
      '{role}: stepping back',
      'Stepping back, {from}',
      'Stepping back from the process',
    ],
    withdraw: [
      'Withdrawing my application: {role}, {from}',
      'Withdrawing my application: {role}',
      '{role}: withdrawing',
      'Withdrawing my application, {from}',
      'Withdrawing my application',
    ],
    earlier: [
      '{role}, and the earlier {earlierRole} role',
      '{role}, and {earlierRole}',
      '{role}, and an earlier role',
      'Stepping back, and the {earlierRole} role',
      'Stepping back, and an earlier role',
    ],
    direction: ['{role}: is there a closer match?', 'Is there a closer match?'],
    decline: ['Your offer: {role}, {from}', 'Your offer: {role}', 'Your offer, {from}', 'Your offer'],
    'take-back': [
      'My acceptance: {role}, {from}',
      'My acceptance: {role}',
      'My acceptance, {from}',
      'My acceptance',
    ],
    safety: ['Withdrawing: {role}', 'Withdrawing'],
  },
} satisfies FamilyWords;
