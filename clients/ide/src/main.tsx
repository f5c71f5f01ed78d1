import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './ide.css';
import { createRoot } from 'react-dom/client';
import { Ide } from './ide';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id "root" to draw the IDE into');
createRoot(root).render(<Ide />);
