package dev.gouji.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether only this machine can reach an address. */
final class Loopback {
    private Loopback() {}

    static boolean is(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
