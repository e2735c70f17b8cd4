/** Most digits of a number that are one exact integer, and so divided by a power of ten give the double nearest to what is written. */
const EXACT = 15;
const POWERS = Array.from({ length: EXACT + 1 }, (_, digits) => 10 ** digits);

/** As programs write every cell, up to its name. */
export const PLAIN_START = '<c r="';

/**
 * A cell as nearly every cell is written: a number, a shared text or nothing, with a style or without. It is read here many times
 * faster than by the XML parser, which reads all others; only what both read alike is taken.
 */
export class PlainCell {
  row = 0;
  column = 0;
  style: number | undefined;
  /** Whether the value is the number of a shared text. */
  isText = false;
  value: number | null = null;
  private text = '';
  private at = 0;

  /** Reads the cell that starts at a place; gives where it ends, -1 where it is none of these. */
  read(text: string, from: number): number {
    this.text = text;
    this.at = from;
    this.style = undefined;
    this.isText = false;
    this.value = null;
    if (!this.skip(PLAIN_START)) return -1;
    this.column = this.letters() - 1;
    this.row = this.digits(7) - 1;
    if (this.column < 0 || this.row < 0 || !this.skip('"')) return -1;
    if (this.skip(' s="')) {
      this.style = this.digits(5);
      if (this.style < 0 || !this.skip('"')) return -1;
    }
    this.isText = this.skip(' t="s"');
    if (!this.isText) this.skip(' t="n"');
    if (this.skip('/>') || this.skip('></c>')) return this.at;
    if (!this.skip('><v>')) return -1;
    this.value = this.number();
    return this.value >= 0 && this.skip('</v></c>') ? this.at : -1;
  }

  /** Goes behind some text, where it stands here. */
  private skip(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  /** The number of a column from its letters, counted from 1; 0 where there are none. */
  private letters(): number {
    let column = 0;
    for (let most = this.at + 3; this.at < most; this.at++) {
      const letter = this.text.charCodeAt(this.at) - 64;
      if (!(letter >= 1 && letter <= 26)) break;
      column = column * 26 + letter;
    }
    return column;
  }

  /** A number of so many digits at most; -1 where there is none. */
  private digits(most: number): number {
    const start = this.at;
    let number = 0;
    for (const end = start + most; this.at < end; this.at++) {
      const digit = this.text.charCodeAt(this.at) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
    }
    return this.at === start ? -1 : number;
  }

  /** A number with or without decimals; -1 where there is none, or where it has too many digits. */
  private number(): number {
    const start = this.at;
    const whole = this.digits(EXACT);
    if (!this.skip('.')) return whole;
    const point = this.at;
    const decimals = this.digits(EXACT);
    const places = this.at - point;
    if (whole < 0 || decimals < 0) return -1;
    if (this.at - start - 1 <= EXACT) {
      const power = POWERS[places] ?? NaN;
      return (whole * power + decimals) / power;
    }
    this.digits(EXACT);
    return Number(this.text.slice(start, this.at));
  }
}
