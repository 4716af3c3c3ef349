// Regenerates the map of the conversation in the README.
import { writeFileSync } from 'node:fs';
import { picture } from '../demo/map/render-map.ts';
import { pictureFile } from './docs/map-path.js';

writeFileSync(pictureFile, await picture());
