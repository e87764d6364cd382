import {relative, resolve} from 'node:path';
import {rules, type Finding, type Severity} from '../structured-data/check.js';
import {isAddress} from './input.js';
import type {Position} from './positions.js';
import {plain, type Style} from './terminal.js';

/** What was found in one posting. */
export interface Checked {
  /** The file or address, as it was named. */
  readonly name: string;
  readonly title: string;
  readonly findings: readonly (Finding & {readonly position?: Position})[];
}

/** How findings can be written. */
export const formats = ['text', 'json', 'sarif', 'github'] as const;

/** A way to write findings. */
export type Format = (typeof formats)[number];

const severities = ['error', 'warning', 'hint'] as const;
const colours = {error: 'red', warning: 'yellow', hint: 'blue'} as const;

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** The findings in a format. */
export function report(checked: readonly Checked[], format: Format, style: Style): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(checked, null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(sarifOf(checked), null, 2)}\n`;
    case 'github':
      return plain(checked.map(annotationsOf).join(''));
    case 'text':
      return plain(textOf(checked, style));
  }
}

function textOf(checked: readonly Checked[], style: Style): string {
  const blocks = checked.map(({name, title, findings}) => {
    const head = `${style('bold', title.replace(/\s+/g, ' '))}  ${style('dim', name)}\n`;
    if (findings.length === 0) return `${head}  ${style('green', 'nothing to do')}\n`;
    const lines = findings.map(({severity, path, message, rule, position}) => {
      const place = position ? style('dim', `:${position.line}`) : '';
      return `  ${style(colours[severity], severity.padEnd(8))} ${style('cyan', path)}${place}\n           ${message} ${style('dim', rule)}\n`;
    });
    return head + lines.join('');
  });
  const all = checked.flatMap(({findings}) => findings);
  const sums = severities.map((severity) =>
    count(all.filter((finding) => finding.severity === severity).length, severity),
  );
  return `${blocks.join('\n')}\n${sums.join(', ')} in ${count(checked.length, 'posting')}.\n`;
}

/** Workflow commands of GitHub's: each finding beside the line that it is about. */
function annotationsOf({name, title, findings}: Checked): string {
  // https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return findings
    .map(({severity, path, message, rule, position}) => {
      const place = position ? `,line=${position.line},col=${position.column}` : '';
      return `::${severity === 'hint' ? 'notice' : severity} file=${property(pathOf(name))}${place},title=${property(`${title} (${rule})`)}::${data(`${path}: ${message}`)}\n`;
    })
    .join('');
}

/** A file by its path from here, as tools that show it beside the code know it. */
const pathOf = (name: string) => (isAddress(name) ? name : relative('.', resolve(name)).replaceAll('\\', '/') || name);

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', hint: 'note'};

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function sarifOf(checked: readonly Checked[]): object {
  const used = new Map<string, Finding>();
  for (const finding of checked.flatMap(({findings}) => findings)) used.set(finding.rule, finding);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'job-posting-elements',
            rules: [...used.values()].map(({rule, source, severity}) => ({
              id: rule,
              helpUri: source,
              defaultConfiguration: {level: levels[rules.find(({id}) => id === rule)?.severity ?? severity]},
            })),
          },
        },
        results: checked.flatMap(({name, title, findings}) =>
          findings.map(({rule, severity, path, message, position}) => ({
            ruleId: rule,
            level: levels[severity],
            message: {text: `${title}: ${message}`},
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: encodeURI(pathOf(name))},
                  ...(position && {region: {startLine: position.line, startColumn: position.column}}),
                },
                logicalLocations: [{fullyQualifiedName: path}],
              },
            ],
          })),
        ),
      },
    ],
  };
}
