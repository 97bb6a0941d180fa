import { sendMessage } from '../../messages/protocol.ts';
import { start } from '../parts/start.ts';
import { Popup } from './popup.tsx';
import { watchState } from './state.ts';
import { watchTab } from './tab-state.ts';

start('name', <Popup state={watchState()} tab={watchTab()} />);
// Whatever fell due while nothing was awake comes out now. Without an answer the popup still shows what is stored.
sendMessage('wake').catch(() => undefined);
