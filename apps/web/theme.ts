import { theme, type ThemeConfig } from 'antd';

/** How the reader wants to see: dark paper, or larger and higher in contrast. */
export interface Look {
  dark: boolean;
  lowVision: boolean;
}

/** A state is never a colour alone: the same key has an icon (`ui/state-tag.tsx`) and a word (`i18n/words.ts`). */
export type StateColour = 'inTime' | 'waiting' | 'atRisk' | 'overdue' | 'done' | 'quiet';

interface Ink {
  /** Text and icon; at least 4.5 : 1 on `ground` and on the page. */
  ink: string;
  ground: string;
  /** The share in a bar; at least 3 : 1 on the page. */
  bar: string;
}

interface Palette {
  accent: string;
  link: string;
  linkHover: string;
  page: string;
  surface: string;
  raised: string;
  line: string;
  lineStrong: string;
  text: string;
  textQuiet: string;
  hover: string;
  selected: string;
  states: Record<StateColour, Ink>;
}

const light: Palette = {
  accent: '#0958d9',
  link: '#0958d9',
  linkHover: '#003eb3',
  page: '#f5f6f8',
  surface: '#ffffff',
  raised: '#ffffff',
  line: '#e3e6ea',
  lineStrong: '#c3c8d0',
  text: '#1b2027',
  textQuiet: '#59616d',
  hover: '#f2f5fa',
  selected: '#e6effc',
  states: {
    inTime: { ink: '#0a4bab', ground: '#e8f0fc', bar: '#4f8ae0' },
    waiting: { ink: '#57379f', ground: '#f0ebfa', bar: '#8d74cc' },
    atRisk: { ink: '#8a4700', ground: '#fdf0e1', bar: '#d97f1c' },
    overdue: { ink: '#a3121b', ground: '#fcebeb', bar: '#cc2f3c' },
    done: { ink: '#2f5d43', ground: '#ebf3ee', bar: '#6f9f83' },
    quiet: { ink: '#555d68', ground: '#eff1f4', bar: '#8f97a3' },
  },
};

const dark: Palette = {
  accent: '#3c83f0',
  link: '#7db0fb',
  linkHover: '#a8cbff',
  page: '#12151a',
  surface: '#191d24',
  raised: '#20252e',
  line: '#2c323c',
  lineStrong: '#4a5362',
  text: '#e8ebf0',
  textQuiet: '#a3adba',
  hover: '#212733',
  selected: '#1c2f4d',
  states: {
    inTime: { ink: '#93bdf9', ground: '#182a45', bar: '#4a86da' },
    waiting: { ink: '#c0abf3', ground: '#2a2342', bar: '#8a70cb' },
    atRisk: { ink: '#f2b56d', ground: '#3a2a14', bar: '#cb7c22' },
    overdue: { ink: '#ff9c9c', ground: '#43191c', bar: '#d9434f' },
    done: { ink: '#9dccb0', ground: '#1c3126', bar: '#5a8f70' },
    quiet: { ink: '#aeb6c2', ground: '#292f39', bar: '#79818d' },
  },
};

const clearerLight: Partial<Palette> = {
  text: '#000000',
  textQuiet: '#2b3038',
  line: '#8a919c',
  lineStrong: '#4d545f',
  link: '#003eb3',
};
const clearerDark: Partial<Palette> = {
  text: '#ffffff',
  textQuiet: '#dfe4ea',
  line: '#7a8494',
  lineStrong: '#aab3c0',
  link: '#a8cbff',
};

/** Liberation and other fonts without ә, ғ, қ, ң, ө, ұ, ү, һ are left out: a word of two fonts cannot be read. */
export const SANS = `'Segoe UI', -apple-system, Roboto, 'Noto Sans', 'PT Sans', 'DejaVu Sans Condensed', system-ui, sans-serif`;
/** Titles are set like an official gazette; each of these has the Kazakh letters. */
export const SERIF = `'PT Serif', 'Noto Serif', 'DejaVu Serif Condensed', 'Times New Roman', serif`;

function paletteOf(look: Look): Palette {
  if (look.dark) return look.lowVision ? { ...dark, ...clearerDark } : dark;
  return look.lowVision ? { ...light, ...clearerLight } : light;
}

function sizeOf(look: Look): number {
  return look.lowVision ? 18 : 14;
}

/** The components of antd in our colours, sizes and corners. */
export function themeOf(look: Look): ThemeConfig {
  const colours = paletteOf(look);
  const size = sizeOf(look);
  return {
    algorithm: look.dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: look.dark ? '#2f74e0' : colours.accent,
      colorInfo: colours.accent,
      colorError: look.dark ? '#f0616b' : '#b5161f',
      colorWarning: look.dark ? '#e0973f' : '#a85a00',
      colorSuccess: look.dark ? '#6fae8a' : '#2f6b4a',
      colorErrorBg: colours.states.overdue.ground,
      colorErrorBorder: colours.states.overdue.bar,
      colorWarningBg: colours.states.atRisk.ground,
      colorWarningBorder: colours.states.atRisk.bar,
      colorSuccessBg: colours.states.done.ground,
      colorSuccessBorder: colours.states.done.bar,
      colorInfoBg: colours.states.inTime.ground,
      colorInfoBorder: colours.states.inTime.bar,
      colorLink: colours.link,
      colorLinkHover: colours.linkHover,
      colorLinkActive: colours.linkHover,
      colorText: colours.text,
      colorTextSecondary: colours.textQuiet,
      colorTextTertiary: colours.textQuiet,
      colorTextDescription: colours.textQuiet,
      colorTextPlaceholder: look.dark ? '#97a1ae' : '#666e7a',
      colorBgLayout: colours.page,
      colorBgContainer: colours.surface,
      colorBgElevated: colours.raised,
      colorBorder: colours.lineStrong,
      colorBorderSecondary: colours.line,
      colorSplit: colours.line,
      borderRadius: 6,
      fontFamily: SANS,
      fontSize: size,
      controlHeight: look.lowVision ? 44 : 32,
      sizeUnit: 4,
      boxShadow: '0 1px 2px rgb(0 0 0 / 8%)',
      boxShadowSecondary: '0 6px 20px rgb(0 0 0 / 14%)',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Table: {
        headerBg: colours.surface,
        headerColor: colours.textQuiet,
        headerSplitColor: 'transparent',
        headerSortActiveBg: colours.surface,
        headerSortHoverBg: colours.hover,
        fixedHeaderSortActiveBg: colours.surface,
        bodySortBg: 'transparent',
        rowHoverBg: colours.hover,
        rowSelectedBg: colours.selected,
        rowSelectedHoverBg: colours.selected,
        cellPaddingBlockSM: 7,
        cellPaddingInlineSM: 10,
      },
      Form: { itemMarginBottom: 18 },
      Descriptions: { itemPaddingBottom: 8, labelColor: colours.textQuiet },
      Tabs: { horizontalMargin: '0 0 12px 0' },
      Tree: { nodeSelectedBg: colours.selected, nodeHoverBg: colours.hover },
      Tag: { borderRadiusSM: 4 },
    },
  };
}

/** The same tokens as custom properties, for our own style sheets. */
export function cssVariables(look: Look): Record<string, string> {
  const colours = paletteOf(look);
  const size = sizeOf(look);
  const variables: Record<string, string> = {
    '--accent': colours.accent,
    '--accent-ground': look.dark ? '#1f5fcc' : colours.accent,
    '--link': colours.link,
    '--page': colours.page,
    '--surface': colours.surface,
    '--raised': colours.raised,
    '--line': colours.line,
    '--line-strong': colours.lineStrong,
    '--text': colours.text,
    '--text-quiet': colours.textQuiet,
    '--hover': colours.hover,
    '--selected': colours.selected,
    '--sans': SANS,
    '--serif': SERIF,
    '--size-s': `${size - 2}px`,
    '--size': `${size}px`,
    '--size-l': `${Math.round(size * 1.15)}px`,
    '--size-xl': `${Math.round(size * 1.45)}px`,
    '--size-xxl': `${Math.round(size * 1.75)}px`,
  };
  for (const [state, ink] of Object.entries(colours.states)) {
    variables[`--${state}-ink`] = ink.ink;
    variables[`--${state}-ground`] = ink.ground;
    variables[`--${state}-bar`] = ink.bar;
  }
  return variables;
}
