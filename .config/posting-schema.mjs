import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The JSON Schema of what a person may write, made of its type: for editors, which complete, explain and check with it. */
export function postingSchema() {
  const {$schema, ...rest} = createGenerator({
    path: at('../src/posting/native.ts'),
    tsconfig: at('../tsconfig.json'),
    type: 'NativeFeed',
    jsDoc: 'extended',
    topRef: false,
    encodeRefs: false,
    sortProps: false,
    // What reads a posting ignores a field that it does not know; so the editor has to mark one that is misspelt.
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('NativeFeed');
  return {$schema, title: 'Job postings', ...rest};
}
