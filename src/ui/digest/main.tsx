import './digest.css';
import { sendMessage } from '../../messages/protocol.ts';
import { liveSettings } from '../live.ts';
import { start } from '../parts/start.ts';
import { deskFor } from './desk.ts';
import { DigestPage } from './digest-page.tsx';
import { watchDigest } from './digest-state.ts';

const state = watchDigest(new URLSearchParams(location.search).get('release') ?? undefined);
start('digestTitle', <DigestPage state={state} desk={deskFor(state, liveSettings())} />);
sendMessage('wake').catch(() => undefined);
