// What scripts did before 2010: methods that show up in every `for … in`, and JSON of their own.
Object.prototype.extend = function (other) {
  for (const key in other) this[key] = other[key];
  return this;
};
for (const name of ['each', 'contains', 'first', 'last', 'compact', 'without', 'toJSON']) {
  Array.prototype[name] = function () {
    return `[${this.join()}]`;
  };
}
Array.prototype.find = function (test) {
  for (let index = 0; index < this.length; index++) if (test(this[index])) return this[index];
  return null;
};
Array.from = (list) => Array.prototype.slice.call(list);
Object.values = (object) => {
  const values = [];
  for (const key in object) values.push(object[key]);
  return values;
};
Function.prototype.bind = function (self) {
  const call = this;
  return (...rest) => call.apply(self, rest);
};
