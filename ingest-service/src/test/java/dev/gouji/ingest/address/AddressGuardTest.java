package dev.gouji.ingest.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.access.reach.Network;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final Set<Integer> PORTS = Set.of(80, 443);

    private static AddressGuard guard(AllowList allowed, String... addresses) {
        return new AddressGuard((host, port) -> sockets(port, addresses), PORTS, allowed);
    }

    private static List<InetSocketAddress> sockets(int port, String... addresses) {
        return Arrays.stream(addresses)
                .map(text -> Network.of(text).first())
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    private static Clearance checked(String address) {
        AddressGuard asksNobody =
                new AddressGuard((host, port) -> fail("a number was looked up: " + host), PORTS, AllowList.NOBODY);
        return asksNobody.check(WebAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "168.63.129.16",
                "198.18.0.1",
                "198.19.255.255",
                "192.0.2.1",
                "198.51.100.1",
                "203.0.113.1",
                "192.0.0.192",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[::7f00:1]",
                "[::ffff:10.0.0.1]",
                "[::ffff:0:127.0.0.1]",
                "[fd00::1]",
                "[fc00::1]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[2001::1]",
                "[2001:db8::1]",
                "[100::1]",
                "[fd00:ec2::254]",
                "localhost",
                "portal.localhost"
            })
    void refusesWhatIsNotPublic(String host) {
        Clearance.Refused refused = assertInstanceOf(Clearance.Refused.class, checked("http://" + host + "/"));
        assertTrue(refused.reason().contains("("), refused.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "198.20.0.1",
                "223.255.255.255",
                "[2400:3200::1]",
                "[2606:4700::1]"
            })
    void letsPublicNumbersThrough(String host) {
        Clearance.Granted granted = assertInstanceOf(Clearance.Granted.class, checked("https://" + host + "/"));
        assertEquals(443, granted.sockets().getFirst().getPort());
    }

    @Test
    void refusesOtherPorts() {
        assertInstanceOf(Clearance.Refused.class, checked("http://1.1.1.1:6379/"));
        assertInstanceOf(Clearance.Refused.class, checked("https://1.1.1.1:22/"));
    }

    @Test
    void refusesANameWithOneForbiddenAddressAmongOthers() {
        WebAddress portal = WebAddress.of("http://portal.example.cn/");
        assertInstanceOf(
                Clearance.Granted.class,
                guard(AllowList.NOBODY, "1.1.1.1", "2400:3200::1").check(portal));
        assertInstanceOf(
                Clearance.Refused.class,
                guard(AllowList.NOBODY, "1.1.1.1", "127.0.0.1").check(portal));
        assertInstanceOf(
                Clearance.Refused.class,
                guard(AllowList.NOBODY, "1.1.1.1", "1.0.0.1", "1.0.0.2", "1.0.0.3", "fd00::1")
                        .check(portal));
    }

    @Test
    void answersTheAddressesThatWereCheckedAndFewOfThem() {
        Clearance.Granted granted = assertInstanceOf(
                Clearance.Granted.class,
                guard(AllowList.NOBODY, "1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4")
                        .check(WebAddress.of("http://portal.example.cn/")));
        assertEquals(sockets(80, "1.1.1.1", "1.1.1.2", "1.1.1.3"), granted.sockets());
    }

    @Test
    void letsAnIntranetPortalThroughThatIsListed() {
        WebAddress portal = WebAddress.of("http://oa.example.gov.cn/");
        AllowList byName = AllowList.of(List.of("OA.example.gov.cn"));
        AllowList byRange = AllowList.of(List.of("10.20.0.0/16", "fd00::/8", "192.168.1.7"));
        assertInstanceOf(Clearance.Granted.class, guard(byName, "10.20.1.1").check(portal));
        assertInstanceOf(Clearance.Granted.class, guard(byRange, "10.20.1.1").check(portal));
        assertInstanceOf(Clearance.Granted.class, guard(byRange, "fd12::1").check(portal));
        assertInstanceOf(Clearance.Granted.class, guard(byRange, "192.168.1.7").check(portal));
        assertInstanceOf(Clearance.Refused.class, guard(byRange, "192.168.1.8").check(portal));
        assertInstanceOf(Clearance.Refused.class, guard(byRange, "10.21.1.1").check(portal));
        assertInstanceOf(
                Clearance.Refused.class,
                guard(byName, "10.20.1.1").check(WebAddress.of("http://a.oa.example.gov.cn/")));
        assertInstanceOf(
                Clearance.Refused.class,
                guard(byName, "10.20.1.1").check(WebAddress.of("http://oa.example.gov.cn:81/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0/x", "*.gov.cn", "http://a.gov.cn/", "", "fd00::/129", "a b"})
    void refusesAnAllowListThatIsNone(String entry) {
        List<String> entries = List.of(entry);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> AllowList.of(entries));
        assertTrue(refused.getMessage().contains("'" + entry + "'"));
    }

    @Test
    void knowsNoNameThatNobodyKnows() {
        AddressGuard guard = new AddressGuard(
                (host, port) -> {
                    throw new UnknownHostException(host);
                },
                PORTS,
                AllowList.NOBODY);
        assertEquals(
                new Clearance.Unknown("portal.example.cn"), guard.check(WebAddress.of("http://portal.example.cn/")));
        assertInstanceOf(
                Clearance.Unknown.class, guard(AllowList.NOBODY).check(WebAddress.of("http://portal.example.cn/")));
    }

    @Test
    void asksTheSystem() throws UnknownHostException {
        List<InetSocketAddress> found = new SystemNames(Duration.ofSeconds(5)).resolve("localhost", 8080);
        assertTrue(found.contains(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 8080)));
        assertThrows(
                UnknownHostException.class,
                () -> new SystemNames(Duration.ofSeconds(5)).resolve("no.such.invalid", 80));
    }
}
