import type { ComponentType } from 'react';
import { matchPath } from 'react-router';

/** The pages, by what the address asks for. */
export const PAGE_NAMES = ['library', 'search', 'read', 'compare', 'method', 'notFound'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** Client and server draw one tree with their own ways to a page: lazy there, at hand here. */
export type Pages = Readonly<Record<PageName, ComponentType>>;

/** What the addresses look like, below the base. */
export const ROUTES: Readonly<Record<PageName, string>> = {
  library: '/',
  search: '/search',
  read: '/read/:id',
  compare: '/compare/*',
  method: '/method',
  notFound: '*',
};

/** The page of a path below the base, which begins with a slash. */
export function pageOf(path: string): PageName {
  return PAGE_NAMES.find((name) => matchPath(ROUTES[name], path) !== null) ?? 'notFound';
}
