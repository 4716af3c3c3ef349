// What old libraries do to the built-ins of a page, by library. The code is what counts here: each is the kind of
// replacement that the library makes, as a classic script that runs before the element's.

/** Prototype.js: arrays become text in JSON, and methods of arrays, elements and functions are replaced or added. */
const prototype = `
  Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  // Enumerable, so that a for…in loop over any array meets them.
  Array.prototype.toJSON = function () { return '[' + this.map(function (item) { return JSON.stringify(item); }).join(', ') + ']'; };
  Array.prototype.toArray = Array.prototype.entries = Array.prototype.clone = function () { return [].concat(this); };
  Array.prototype.each = function (iterator) { for (var i = 0; i < this.length; i++) iterator(this[i], i); };
  Array.prototype.filter = Array.prototype.select = function (iterator, context) {
    var results = [];
    this.each(function (value, index) { if (iterator.call(context, value, index)) results.push(value); });
    return results;
  };
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.include = function (item) { return this.indexOf(item) > -1; };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  Element.prototype.select = function (selector) { return this.querySelectorAll(selector); };
  Element.prototype.show = Element.prototype.hide = Element.prototype.update = function () { return this; };
  Function.prototype.bind = function (context) {
    var method = this, bound = [].slice.call(arguments, 1);
    return function () { return method.apply(context, bound.concat([].slice.call(arguments))); };
  };
`;

/** MooTools: whatever is not array-like is wrapped, and objects get methods. */
const mooTools = `
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item !== 'string' && typeof item.length === 'number' ? [].slice.call(item) : [item];
  };
  Array.prototype.contains = Array.prototype.erase = Array.prototype.combine = function () { return this; };
  Element.prototype.set = Element.prototype.get = Element.prototype.erase = function () { return this; };
  Element.prototype.contains = function (child) { return this === child || Node.prototype.contains.call(this, child); };
  Function.prototype.extend = function (key, value) { this[key] = value; return this; };
`;

/** A shim of ES2015 from before iterators, and a tracker that writes everything as text. */
const shims = `
  Array.from = function (list, map) { var all = [].slice.call(list); return map ? all.map(map) : all; };
  Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i, this)) return this[i]; };
  Object.assign = function (target) {
    for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) target[key] = arguments[i][key];
    return target;
  };
  Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value: function () { return String(this); } });
`;

export const oldLibraries = { 'Prototype.js': prototype, MooTools: mooTools, shims };
