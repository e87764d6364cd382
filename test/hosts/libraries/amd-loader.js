// A loader of modules of the time before modules: scripts that know it hand themselves over and set no global.
window.define = () => {
  throw new Error('Nothing of ours is a module of this kind.');
};
window.define.amd = {};
window.exports = window.module = {};
window.require = () => {
  throw new Error('There is nothing to require.');
};
