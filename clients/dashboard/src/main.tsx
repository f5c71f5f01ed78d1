import './app/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id "root" to draw the page into');
createRoot(root).render(<App />);
