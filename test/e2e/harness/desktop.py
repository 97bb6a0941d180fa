"""The desktop's notification service, mocked: python3-dbusmock's own template, told in JSON lines.

dbusmock's text log does not escape what it prints, so a chat message with a quote or a line break could not be
read back. Every call goes out as one line on stdout; every line on stdin is a signal to send, as a user's click.
"""

import json
import sys
import time

import dbus
import dbus.mainloop.glib
import dbus.service
import dbusmock.mockobject
from gi.repository import GLib

TEMPLATE = dbusmock.mockobject.load_module('notification_daemon')


def tell(**line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    name = dbus.service.BusName(TEMPLATE.BUS_NAME, dbus.SessionBus(), do_not_queue=True)
    mock = dbusmock.mockobject.DBusMockObject(
        name, TEMPLATE.MAIN_OBJ, TEMPLATE.MAIN_IFACE, {}, '/dev/null')
    mock.AddTemplate('notification_daemon', {'capabilities': sys.argv[1]})

    def called(method, args):
        at = int(time.time() * 1000)
        if method == 'Notify':
            app, replaces, _icon, summary, body, actions = args[:6]
            tell(call='notify', id=int(replaces or mock.next_id), replaces=int(replaces), app=str(app),
                 summary=str(summary), body=str(body), actions=[str(a) for a in actions], at=at)
        elif method == 'CloseNotification':
            tell(call='close', id=int(args[0]), at=at)

    mock.MethodCalled = called

    def read(source, _condition):
        line = source.readline()
        if not line:
            loop.quit()
            return False
        signal = json.loads(line)
        number = dbus.UInt32(signal['id'])
        if 'action' in signal:
            mock.EmitSignal('', 'ActionInvoked', 'us', [number, signal['action']])
        # 2: dismissed by the user. Real servers close what was clicked as well.
        mock.EmitSignal('', 'NotificationClosed', 'uu', [number, dbus.UInt32(2)])
        return True

    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read)
    tell(call='ready')
    loop.run()


main()
