import { Icon } from './Icon.tsx';
import { useEffect, useState } from 'react';
import { NavLink } from 'react-router';
import { Choice } from './Choice.tsx';
import css from './DisplayMenus.module.css';
import { Menu } from './Menu.tsx';
import { messages } from './messages.ts';
import {
  chooseSize,
  chooseTheme,
  chosenSize,
  chosenTheme,
  type Size,
  SIZES,
  type Theme,
  THEMES,
} from './preferences.ts';

/** How the page looks: its colours, and the size of running text. */
export function DisplayMenus() {
  const [theme, setTheme] = useState<Theme>('system');
  const [size, setSize] = useState<Size>('usual');
  // What was chosen stands in the document, which the server does not have.
  useEffect(() => {
    setTheme(chosenTheme());
    setSize(chosenSize());
  }, []);
  return (
    <>
      <Menu label={messages.display.text} icon={<Icon name="text" />}>
        <Choice
          legend={messages.display.text}
          options={SIZES}
          labels={messages.display.sizes}
          value={size}
          onChange={(chosen) => {
            chooseSize(chosen);
            setSize(chosen);
          }}
        />
      </Menu>
      <Menu label={messages.display.theme} icon={<Icon name="contrast" />}>
        <Choice
          legend={messages.display.theme}
          options={THEMES}
          labels={messages.display.themes}
          value={theme}
          onChange={(chosen) => {
            chooseTheme(chosen);
            setTheme(chosen);
          }}
        />
      </Menu>
    </>
  );
}

/** The sections, where the bar has no room for them. */
export function SectionsMenu() {
  return (
    <div className={css['phone']}>
      <Menu label={messages.sections} icon={<Icon name="menu" />}>
        <nav className={css['sections']} aria-label={messages.sections}>
          <NavLink to="/" end>
            {messages.library}
          </NavLink>
          <NavLink to="/method">{messages.method}</NavLink>
        </nav>
      </Menu>
    </div>
  );
}
