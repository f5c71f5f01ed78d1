import type { RouteObject } from 'react-router';
import { LoadingView } from '@/components/status-views';
import { NotFoundRoute } from './routes/not-found';
import { OrganisationsRoute } from './routes/organisations';
import { QualityRoute } from './routes/quality';
import { SignInRoute } from './routes/sign-in';
import { Shell } from './shell';

export const routes: RouteObject[] = [
  { path: '/login', element: <SignInRoute /> },
  {
    element: <Shell />,
    HydrateFallback: LoadingView,
    children: [
      { path: '/', element: <OrganisationsRoute /> },
      { path: '/org/:id', element: <OrganisationsRoute /> },
      { path: '/import', lazy: () => import('./routes/imports') },
      { path: '/import/:id', lazy: () => import('./routes/import-batch') },
      { path: '/quality', element: <QualityRoute /> },
      { path: '/explore', lazy: () => import('./routes/explore') },
      { path: '*', element: <NotFoundRoute /> },
    ],
  },
];
