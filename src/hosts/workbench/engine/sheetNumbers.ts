/** The number under which each sheet is known as long as the page is open, whatever comes and goes beside it. */
export class SheetNumbers {
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(name: string): number {
    const key = name.toLowerCase();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.names.length);
    return this.names.push(name) - 1;
  }

  name(number: number): string {
    return this.names[number] ?? '';
  }
}
