import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { PreferencesProvider } from '@/lib/preferences';
import { createQueryClient } from './query-client';
import { routes } from './routes';
import { Theme } from './theme';

export function App() {
  const [client] = useState(createQueryClient);
  const [router] = useState(() => createBrowserRouter(routes));
  return (
    <PreferencesProvider>
      <Theme>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Theme>
    </PreferencesProvider>
  );
}
