import './welcome.css';
import { sendMessage } from '../../messages/protocol.ts';
import { liveSettings } from '../live.ts';
import { start } from '../parts/start.ts';
import { watchGrants } from './grants.ts';
import { Welcome } from './welcome.tsx';
import { windowsForm } from './windows-form.ts';

const settings = liveSettings();
start('settingsTitle', <Welcome settings={settings} grants={watchGrants()} form={windowsForm(settings)} />);
sendMessage('wake').catch(() => undefined);
