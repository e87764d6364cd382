/** The tokens of the theme for other tools: as CSS, and as JSON in the format of the Design Tokens Community Group. */

/** Red, green, blue (0 to 1) and alpha of `#rgb` and `#rrggbb`. */
function ofHex(hex) {
  const digits = hex.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  return [...pairs.map((pair) => parseInt(pair, 16) / 255), 1];
}

const toLinear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const toGamma = (channel) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055);
const luminance = ([red, green, blue]) => 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);

const times = (matrix, vector) =>
  matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * vector[index], 0));
/** CSS Color 4, section 18: between linear sRGB and Oklab. */
const toCone = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const fromCone = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Mixed as `color-mix(in oklab, …)` does where both are opaque: a mix of cube roots of the cones is one in Oklab. */
function mix(one, other, part) {
  if (other[3] === 0) return [...one.slice(0, 3), part];
  const cones = [one, other].map((color) => times(toCone, color.slice(0, 3).map(toLinear)).map(Math.cbrt));
  const mixed = cones[0].map((cone, index) => (cone * part + cones[1][index] * (1 - part)) ** 3);
  return [...times(fromCone, mixed).map((channel) => Math.min(1, Math.max(0, toGamma(channel)))), 1];
}

/** A colour of the table, computed in light or in dark. */
function compute(value, isDark, valueOf) {
  const dual = /^light-dark\((.*), (.*)\)$/.exec(value);
  if (dual) return compute(dual[isDark ? 2 : 1], isDark, valueOf);
  const variable = /^var\((.*)\)$/.exec(value);
  if (variable) return compute(valueOf(variable[1]), isDark, valueOf);
  const mixed = /^color-mix\(in oklab, (.*) (\d+)%, (.*)\)$/.exec(value);
  if (mixed) {
    const [, one, part, other] = mixed;
    return mix(compute(one, isDark, valueOf), compute(other, isDark, valueOf), part / 100);
  }
  const contrasting = /^contrast-color\((.*)\)$/.exec(value);
  if (contrasting) return luminance(compute(contrasting[1], isDark, valueOf)) > 0.179 ? [0, 0, 0, 1] : [1, 1, 1, 1];
  if (value === 'transparent') return [0, 0, 0, 0];
  if (/^#([\da-f]{3}){1,2}$/.test(value)) return ofHex(value);
  throw new Error(`"${value}" is no colour that can be computed here.`);
}

const round = (number) => Number(number.toFixed(4));

function colorOf([red, green, blue, alpha]) {
  const hex = [red, green, blue].map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return {
    colorSpace: 'srgb',
    components: [red, green, blue].map(round),
    ...(alpha < 1 && {alpha: round(alpha)}),
    hex: `#${hex.join('')}`,
  };
}

const dimension = (text) => {
  const [, value, unit] = /^([\d.]+)(px|em|rem)?$/.exec(text);
  // The format knows px and rem: an em of ours is one of the page's medium size.
  return {value: Number(value), unit: unit === 'px' ? 'px' : 'rem'};
};

/** What kind of value each token has, by its name; the others are colours. */
const kinds = {
  font: () => ['fontFamily', 'system-ui'],
  'heading-font': () => ['fontFamily', 'system-ui'],
  'font-size': () => ['dimension', dimension('1rem')],
  scale: (value) => ['number', Number(value)],
  'font-weight': (value) => ['fontWeight', Number(value)],
  'strong-weight': (value) => ['fontWeight', Number(value)],
  'heading-weight': (value) => ['fontWeight', Number(value)],
  'line-height': (value) => ['number', Number(value)],
  space: (value) => ['dimension', dimension(value)],
  density: (value) => ['number', Number(value)],
  radius: (value) => ['dimension', dimension(value)],
  'border-width': (value) => ['dimension', dimension(value)],
  shadow: (value) => {
    const [, x, y, blur, part] = /^(\S+) (\S+) (\S+) rgb\(0 0 0 \/ (\d+)%\)$/.exec(value);
    return [
      'shadow',
      {
        color: colorOf([0, 0, 0, part / 100]),
        offsetX: dimension(x),
        offsetY: dimension(y),
        blur: dimension(blur),
        spread: dimension('0'),
      },
    ];
  },
  duration: (value) => ['duration', {value: parseFloat(value), unit: 'ms'}],
};

/**
 * The tokens in the format of the Design Tokens Community Group (2025.10).
 *
 * The format has no modes: colours stand in two groups, `light` and `dark`, under the same names. What follows from other
 * tokens is given as it follows from their defaults.
 *
 * @param tokens As `readTokens` gives them.
 */
export function toDesignTokens(tokens) {
  const valueOf = (name) => tokens.find((token) => token.name === name).value;
  const all = {$description: 'job-posting-elements', light: {$type: 'color'}, dark: {$type: 'color'}};
  for (const {name, value, description} of tokens) {
    const short = name.slice(6);
    if (kinds[short]) {
      const [$type, $value] = kinds[short](value);
      all[short] = {$type, $value, $description: description};
    } else {
      for (const scheme of ['light', 'dark'])
        all[scheme][short] = {
          $value: colorOf(compute(value, scheme === 'dark', valueOf)),
          $description: description,
        };
    }
  }
  return all;
}

/**
 * The tokens as a style sheet to start a brand from: what is left out of it stays as the theme has it.
 *
 * What follows from other tokens stands in a comment: set, it would no longer follow.
 *
 * @param tokens As `readTokens` gives them.
 */
export function toCss(tokens) {
  const lines = tokens.map(({name, value, description}) => {
    const declaration = `${name}: ${value};`;
    const isFree = !value.includes('var(') && value !== 'inherit';
    return `  /* ${description} */\n  ${isFree ? declaration : `/* ${declaration} */`}\n`;
  });
  return `/* job-posting-elements: every token with its default. Keep the lines that you change. */
:root {\n${lines.join('\n')}}\n`;
}
