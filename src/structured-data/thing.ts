/** A value of JSON-LD. */
export type Value = string | number | boolean | Thing | readonly Value[];

/** One thing in schema.org's words. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}

/** A thing with those of the properties that say something. */
export function thing(type: string, properties: Readonly<Record<string, Value | undefined>>): Thing {
  const said = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  return {'@type': type, ...(Object.fromEntries(said) as Record<string, Value>)};
}

/** One value by itself, several as a list, none as nothing: how pages write what a property may have several of. */
export const oneOrMore = (values: readonly Value[]): Value | undefined => (values.length > 1 ? values : values[0]);
