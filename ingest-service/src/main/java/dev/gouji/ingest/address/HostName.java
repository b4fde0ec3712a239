package dev.gouji.ingest.address;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Hosts in one form: names in ASCII and lower case, numbers as browsers understand them, so that
 * {@code 2130706433}, {@code 0x7f.1} and {@code [::ffff:7f00:1]} are all 127.0.0.1 and can be judged.
 */
final class HostName {
    private static final int CHARS_MAX = 253;
    private static final int PARTS_MAX = 4;
    /** Of one part in base 8, zeros in front included. */
    private static final int DIGITS_MAX = 16;

    private HostName() {}

    /** Empty when no host can be called so. */
    static Optional<String> canonical(String given) {
        if (given.startsWith("[")) {
            return literalV6(given).map(HostName::written);
        }
        try {
            String name = withoutLastDot(
                    IDN.toASCII(unescaped(given), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
            if (name.isEmpty() || name.length() > CHARS_MAX || !name.chars().allMatch(HostName::isAllowed)) {
                return Optional.empty();
            }
            String last = name.substring(name.lastIndexOf('.') + 1);
            return isNumber(last) ? literalV4(name).map(HostName::written) : Optional.of(name);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The address that a host in canonical form is the number of; empty for a name. Asks nobody. */
    static Optional<InetAddress> literal(String canonical) {
        if (canonical.startsWith("[")) {
            return literalV6(canonical);
        }
        return isNumber(canonical.substring(canonical.lastIndexOf('.') + 1)) ? literalV4(canonical) : Optional.empty();
    }

    private static String written(InetAddress address) {
        String text = address.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }

    private static boolean isAllowed(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    private static String withoutLastDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static String unescaped(String host) throws CharacterCodingException {
        if (host.indexOf('%') < 0) {
            return host;
        }
        byte[] given = host.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(given.length);
        String latin = new String(given, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < latin.length(); i++) {
            int value = latin.charAt(i) == '%' ? Escapes.escapedByte(latin, i) : -1;
            bytes.put(value < 0 ? given[i] : (byte) value);
            i += value < 0 ? 0 : 2;
        }
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
        return decoded.toString();
    }

    private static Optional<InetAddress> literalV6(String bracketed) {
        boolean plain = bracketed.endsWith("]")
                && bracketed.chars().skip(1).limit(bracketed.length() - 2L).allMatch(HostName::isInV6)
                && bracketed.indexOf(':') > 0;
        try {
            // Brackets around hexadecimal digits and colons: never a name, so nobody is asked.
            return plain ? Optional.of(InetAddress.getByName(bracketed)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean isInV6(int c) {
        return c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' || c >= '0' && c <= '9' || c == ':' || c == '.';
    }

    private static boolean isNumber(String label) {
        return !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9')
                || label.startsWith("0x") && label.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** One to four parts; the last fills what is left. */
    private static Optional<InetAddress> literalV4(String name) {
        String[] parts = name.split("\\.", -1);
        if (parts.length > PARTS_MAX) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long limit = last ? 1L << 8 * (PARTS_MAX - i) : 1L << 8;
            long value = isNumber(parts[i]) ? number(parts[i]) : -1;
            if (value < 0 || value >= limit) {
                return Optional.empty();
            }
            address = last ? address << 8 * (PARTS_MAX - i) | value : address << 8 | value;
        }
        return Optional.of(InetAddresses.of((int) address));
    }

    /** Decimal, octal after a zero, hexadecimal after 0x; -1 when it is too long or none. */
    private static long number(String part) {
        boolean hex = part.startsWith("0x");
        boolean octal = !hex && part.length() > 1 && part.startsWith("0");
        String digits = hex ? part.substring(2) : part;
        if (digits.length() > DIGITS_MAX) {
            return -1;
        }
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, hex ? 16 : octal ? 8 : 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
