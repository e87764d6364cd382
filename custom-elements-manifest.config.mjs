import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {readTokens} from './.config/tokens.mjs';

const tokens = await readTokens();
const toDist = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
const isElement = (declaration) => declaration.customElement && declaration.tagName;

/** Takes the properties that elements share, `{...postingProperties}`, for what they are: attributes of each. */
function sharedProperties() {
  const shared = new Map();
  const users = [];
  const attributeOf = (ts, property) => {
    const options = property.initializer?.properties ?? [];
    const given = options.find((option) => option.name?.text === 'attribute')?.initializer;
    if (given?.kind === ts.SyntaxKind.FalseKeyword) return undefined;
    return given?.text ?? property.name.text.toLowerCase();
  };
  return {
    name: 'shared-properties',
    analyzePhase({ts, node}) {
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectLiteralExpression(node.initializer)) {
        const attributes = node.initializer.properties
          // A name that is made at run time is no attribute's.
          .filter((property) => ts.isPropertyAssignment(property) && property.name.text)
          .map((property) => [property.name.text, attributeOf(ts, property)]);
        shared.set(node.name.text, attributes);
      }
      if (!ts.isPropertyDeclaration(node) || node.name.text !== 'properties') return;
      if (!ts.isObjectLiteralExpression(node.initializer)) {
        // `static properties = cardProperties`
        users.push([node.parent.name?.text, node.initializer.text]);
        return;
      }
      for (const property of node.initializer.properties)
        if (ts.isSpreadAssignment(property)) users.push([node.parent.name?.text, property.expression.text]);
    },
    packageLinkPhase({customElementsManifest}) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      for (const [className, constant] of users) {
        const element = declarations.find(({name}) => name === className);
        for (const [name, attribute] of shared.get(constant) ?? []) {
          const field = element?.members?.find((member) => member.name === name);
          if (!field || !attribute || field.attribute) continue;
          field.attribute = attribute;
          element.attributes ??= [];
          const {type, description, default: fallback} = field;
          element.attributes.push({name: attribute, type, description, default: fallback, fieldName: name});
        }
      }
    },
  };
}

/** Gives every element the custom properties of the theme, with their defaults. */
function themeTokens() {
  return {
    name: 'theme-tokens',
    packageLinkPhase({customElementsManifest}) {
      const elements = customElementsManifest.modules.flatMap((module) => module.declarations).filter(isElement);
      for (const element of elements) {
        const own = element.cssProperties ?? [];
        const more = tokens.filter(({name}) => !own.some((one) => one.name === name));
        element.cssProperties = [
          ...own,
          ...more.map(({name, value, description}) => ({name, description, default: value})),
        ];
      }
    },
  };
}

/** Leaves what can be used from outside, under the names of the files that are published. */
function published() {
  return {
    name: 'published',
    packageLinkPhase({customElementsManifest: manifest}) {
      const isPublic = ({privacy, name, static: isStatic, inheritedFrom}) =>
        !inheritedFrom &&
        !isStatic &&
        (privacy ?? 'public') === 'public' &&
        !name.startsWith('#') &&
        name !== 'properties';
      manifest.modules = manifest.modules.filter(
        ({path, declarations}) => declarations.some(isElement) || /elements\/(board-)?events\.ts$/.test(path),
      );
      const definitions = [];
      for (const module of manifest.modules) {
        module.path = toDist(module.path);
        module.declarations = module.declarations.filter(({kind}) => kind === 'class');
        const names = module.declarations.map(({name}) => name);
        module.exports = module.exports?.filter(({name}) => names.includes(name));
        for (const declaration of module.declarations) {
          if (!isElement(declaration)) continue;
          declaration.members = declaration.members?.filter(isPublic);
          // `@fires` names every event; where one is sent, the analyzer notes it again, without its name.
          declaration.events = declaration.events?.filter(({name}) => name);
          const definedIn = module.path.replace(/\.js$/, '.define.js');
          definitions.push({
            kind: 'javascript-module',
            path: definedIn,
            declarations: [],
            exports: [
              {
                kind: 'custom-element-definition',
                name: declaration.tagName,
                declaration: {name: declaration.name, module: module.path},
              },
            ],
          });
        }
        for (const exported of module.exports ?? []) exported.declaration.module = toDist(exported.declaration.module);
      }
      manifest.modules.push(...definitions);
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/generated/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    sharedProperties(),
    themeTokens(),
    published(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
  ],
};
