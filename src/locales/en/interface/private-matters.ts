import { words } from './whole-words.ts';

/** English: private matters, which do not belong in a letter. */
export const privateMatters = words(
  /health|illness|ill|sick(?:ness)?|hospital|surgery|diagnos\w+|disab\w+|depress\w+|anxiety|burn-?out|cancer|therapy|medical|pregnan\w+|maternity|baby|child(?:ren)?|divorce|wife|husband|family|mother|father|religio\w+|church|mosque|synagogue|too old|my age|visa|immigra\w+|asylum|work permit/iu,
);
