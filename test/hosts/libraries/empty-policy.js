// A page that wants to see every use of markup for itself, and lets none through.
trustedTypes.createPolicy('default', {createHTML: () => '', createScriptURL: (url) => url});
