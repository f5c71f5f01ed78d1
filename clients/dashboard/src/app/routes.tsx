import type { RouteObject } from 'react-router';
import { NotFoundRoute } from './routes/not-found';
import { OrganisationsRoute } from './routes/organisations';
import { SignInRoute } from './routes/sign-in';
import { Shell } from './shell';

export const routes: RouteObject[] = [
  { path: '/login', element: <SignInRoute /> },
  {
    element: <Shell />,
    children: [
      { path: '/', element: <OrganisationsRoute /> },
      { path: '/org/:id', element: <OrganisationsRoute /> },
      { path: '/import', lazy: () => import('./routes/imports') },
      { path: '/import/:id', lazy: () => import('./routes/import-batch') },
      { path: '/explore', lazy: () => import('./routes/explore') },
      { path: '*', element: <NotFoundRoute /> },
    ],
  },
];
