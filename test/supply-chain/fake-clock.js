// Preloaded into a program to run it more than a year in the future.
const Now = globalThis.Date;
const ahead = 400 * 24 * 60 * 60 * 1000;

globalThis.Date = class extends Now {
  constructor(...parts) {
    super(...(parts.length ? parts : [Now.now() + ahead]));
  }
  static now() {
    return Now.now() + ahead;
  }
};
