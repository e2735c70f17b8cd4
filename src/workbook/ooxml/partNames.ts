/** Where a part's relationships stand: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`, the file itself `_rels/.rels`. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The part name of a relationship's target, relative to the part that names it or absolute; never above the file's root. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
