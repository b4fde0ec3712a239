package dev.gouji.access.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false",
        "192.168.7.7, 192.168.7.7, true",
        "192.168.7.7, 192.168.7.6, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "fc00::/7, fdff::1, true",
        "fc00::/7, fe00::1, false",
        "::1, ::1, true"
    })
    void knowsItsAddresses(String network, String address, boolean expected) throws UnknownHostException {
        assertEquals(expected, Network.of(network).contains(InetAddress.getByName(address)));
    }

    /** A name would be looked up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cafe",
                "cafe/8",
                "10.0.0/8",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/x",
                "300.0.0.1",
                "fd00::/129",
                "::g",
                "",
                "/8"
            })
    void refusesWhatIsNone(String text) {
        assertEquals(Optional.empty(), Network.parse(text));
        assertThrows(IllegalArgumentException.class, () -> Network.of(text));
    }

    @Test
    void describesWhatIsNotThePublicInternet() throws UnknownHostException {
        assertEquals(Optional.empty(), ReservedRange.describe(InetAddress.getByName("93.184.216.34")));
        assertEquals(Optional.empty(), ReservedRange.describe(InetAddress.getByName("2606:4700::1111")));
        assertEquals(
                Optional.of("链路本地或云元数据地址 (link-local or metadata)"),
                ReservedRange.describe(InetAddress.getByName("169.254.169.254")));
        assertEquals(Optional.of("保留地址 (reserved)"), ReservedRange.describe(InetAddress.getByName("4000::1")));
    }
}
