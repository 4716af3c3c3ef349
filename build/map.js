// Writes the picture of the conversation in the README anew.
import { writeFileSync } from 'node:fs';
import { picture } from '../demo/map/drawn.ts';
import { pictureFile } from './docs/picture.js';

writeFileSync(pictureFile, await picture());
