import type { Plugin } from 'vite';

export const mapModule: Plugin;
