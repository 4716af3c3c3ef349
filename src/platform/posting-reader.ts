import { checkPostings } from './check-postings.ts';
import { cleanName } from './clean-name.ts';
import { postingsFor } from './read-postings.ts';
import { agreed } from './posting-selection.ts';
import type { PostingReader } from './job-posting.ts';

/** Reads job postings as sites write them. */
export const postingReader: PostingReader = {
  readJob: (element) => agreed(postingsFor(element)),
  cleanName,
  checkPostings,
};
