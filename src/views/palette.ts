/** The colours of a theme. Every area colour comes with the text that stands on it and a text colour of its own hue. */
export interface Palette {
  readonly bg: string;
  readonly bgSub: string;
  readonly bgMute: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly control: string;
  readonly text: string;
  readonly text2: string;
  readonly primary: string;
  readonly primaryHover: string;
  readonly primaryPressed: string;
  readonly onPrimary: string;
  readonly link: string;
  readonly select: string;
  readonly focus: string;
  readonly eligible: string;
  readonly eligibleText: string;
  readonly eligibleTint: string;
  readonly onEligible: string;
  readonly awaitingToeic: string;
  readonly awaitingToeicText: string;
  readonly awaitingToeicTint: string;
  readonly onAwaitingToeic: string;
  readonly jury: string;
  readonly juryText: string;
  readonly juryTint: string;
  readonly onJury: string;
  readonly incomplete: string;
  readonly incompleteText: string;
  readonly incompleteTint: string;
  readonly hatch: string;
  readonly outOfScope: string;
  readonly outOfScopeText: string;
}

/**
 * The one source of the product's colours: the pane takes them as custom properties, sheets as fills and fonts.
 * Four hues carry verdicts and criteria: teal holds, violet is in suspense, orange is under a minimum, hatched grey is absent.
 */
export const light: Palette = {
  bg: '#FFFFFF',
  bgSub: '#FAF9F8',
  bgMute: '#F3F2F1',
  line: '#E8E6E3',
  lineStrong: '#C8C6C4',
  control: '#7A7876',
  text: '#292827',
  text2: '#5C5A58',
  primary: '#1F4273',
  primaryHover: '#183459',
  primaryPressed: '#112743',
  onPrimary: '#FFFFFF',
  link: '#1F4E8C',
  select: '#E6EDF6',
  focus: '#1F4273',
  eligible: '#11786C',
  eligibleText: '#0B5F55',
  eligibleTint: '#E6F3F0',
  onEligible: '#FFFFFF',
  awaitingToeic: '#443684',
  awaitingToeicText: '#463690',
  awaitingToeicTint: '#EEECF8',
  onAwaitingToeic: '#FFFFFF',
  jury: '#CC6E10',
  juryText: '#8A4000',
  juryTint: '#FCF0E3',
  onJury: '#1B0F00',
  incomplete: '#6B747E',
  incompleteText: '#515A64',
  incompleteTint: '#F0F1F3',
  hatch: '#6B747E',
  outOfScope: '#6B6967',
  outOfScopeText: '#5C5A58',
};

export const dark: Palette = {
  bg: '#1F1F1F',
  bgSub: '#272727',
  bgMute: '#313131',
  line: '#3A3A3A',
  lineStrong: '#555555',
  control: '#8F8F8F',
  text: '#F3F2F1',
  text2: '#C0BEBC',
  primary: '#93B8EC',
  primaryHover: '#AECAF2',
  primaryPressed: '#7AA5E2',
  onPrimary: '#0D1B2E',
  link: '#A3C6F7',
  select: '#26384F',
  focus: '#FFFFFF',
  eligible: '#2A9783',
  eligibleText: '#63CFB8',
  eligibleTint: '#1B302C',
  onEligible: '#03110E',
  awaitingToeic: '#CEC6FF',
  awaitingToeicText: '#C9C0FF',
  awaitingToeicTint: '#2B2842',
  onAwaitingToeic: '#120B33',
  jury: '#E28B3C',
  juryText: '#F5AC6B',
  juryTint: '#392817',
  onJury: '#1B0F00',
  incomplete: '#A9AFB6',
  incompleteText: '#C3C8CE',
  incompleteTint: '#2C2E31',
  hatch: '#82888F',
  outOfScope: '#B5B3B1',
  outOfScopeText: '#C0BEBC',
};

/** The name of a colour as a custom property: `awaitingToeicText` is `--awaiting-toeic-text`. */
export const propertyName = (colour: string): string => `--${colour.replace(/([A-Z])/g, '-$1').toLowerCase()}`;
