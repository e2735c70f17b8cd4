import { createTheme, registerIcons } from 'office-ui-fabric-react/lib/Styling';
import { Customizer } from 'office-ui-fabric-react/lib/Utilities';
import React, { type ReactNode } from 'react';
import { Icon } from '../Icon';

const token = (name: string): string => `var(--${name})`;

/** Fabric's colours are the pane's own custom properties, so that one theme and the contrast colours hold for both. */
const theme = createTheme({
  palette: {
    themePrimary: token('primary'),
    themeDark: token('primary-hover'),
    themeDarkAlt: token('primary-hover'),
    neutralPrimary: token('text'),
    neutralDark: token('text'),
    neutralSecondary: token('control'),
    neutralSecondaryAlt: token('control'),
    neutralTertiary: token('text2'),
    neutralTertiaryAlt: token('line-strong'),
    neutralLight: token('bg-mute'),
    neutralLighter: token('bg-mute'),
    white: token('bg'),
  },
  fonts: { medium: { fontFamily: 'inherit', fontSize: 'inherit' } },
});

/** The one icon that fabric's controls need here, drawn by ourselves; no icon font is fetched. */
registerIcons({ fontFace: {}, style: {}, icons: { CheckMark: <Icon name="check" size={14} /> } });

/** Gives fabric's controls the pane's colours and type. */
export const FabricTheme = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <Customizer settings={{ theme }}>{children}</Customizer>
);
