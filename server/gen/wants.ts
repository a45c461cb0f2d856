const wantLine = /^<!-- want [\w-]+ .*-->$(?:\r\n|\r|\n)?/gm

/** A fixture's script, without the lines that say what is wanted. */
export const plainScript = (fixture: string): string => fixture.replace(wantLine, '')

/** The findings that a fixture wants, in order. */
export const wantedIds = (fixture: string): string[] =>
  [...fixture.matchAll(wantLine)].map(([line]) => /^<!-- want ([\w-]+)/.exec(line)![1]!)
